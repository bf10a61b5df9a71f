-- Purchases of a day with names, newest first: of somebody, or of the whole shop.
-- :day day, :staff_id staff or null, :limit int
SELECT p.id, p.ref, p.source, p.member_id, p.occurred_at, p.local_day, p.gross, p.discount,
       p.redeemed_points, p.redeemed_amount, p.earned_points, p.payment, p.note, p.programme_version_id,
       p.staff_id, p.refunded, p.void_at, coalesce(m.name, ''), coalesce(s.name, '')
FROM purchase p LEFT JOIN member m ON m.id = p.member_id LEFT JOIN staff s ON s.id = p.staff_id
WHERE p.local_day = :day AND (:staff_id IS NULL OR p.staff_id = :staff_id)
ORDER BY p.id DESC LIMIT :limit;
