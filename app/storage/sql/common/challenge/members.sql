-- Members who bought since a day.
-- :first day
SELECT DISTINCT p.member_id FROM purchase p
WHERE p.member_id IS NOT NULL AND p.local_day >= :first AND p.void_at IS NULL AND p.refunded < p.gross - p.discount
ORDER BY p.member_id;
