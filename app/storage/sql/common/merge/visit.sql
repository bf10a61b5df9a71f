-- The cached last visit after purchases changed hands.
-- :id member
UPDATE member SET last_visit_day = (SELECT max(p.local_day) FROM purchase p WHERE p.member_id = :id AND p.void_at IS NULL)
WHERE id = :id;
