-- The same of credit.
-- :merge_id int
SELECT g.to_lot, l.entry_id, l.remaining, l.activates_day, l.expires_day
FROM member_merge_lot g JOIN stored_lot l ON l.id = g.to_lot
WHERE g.merge_id = :merge_id AND g.kind = 'credit' AND g.back = 0 ORDER BY g.to_lot;
