-- What was asked for a code that is no longer used, and stands; the newest first.
-- :id code
SELECT c.id, c.amount, c.points, c.entry_id FROM next_visit_claim c
WHERE c.next_visit_id = :id AND c.back_at IS NULL
ORDER BY c.id DESC
