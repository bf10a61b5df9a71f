-- What is set aside of a day, the newest first.
-- :day day
SELECT p.id, p.parked_at, p.member_id, coalesce(m.name, ''), p.amount, p.document
FROM parked_purchase p LEFT JOIN member m ON m.id = p.member_id
WHERE p.local_day = :day ORDER BY p.id DESC;
