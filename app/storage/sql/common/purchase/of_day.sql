-- Purchases of a day with names, newest first: of a till, with those that no till recorded, or of the whole shop.
-- :day day, :till text, empty: of all, :limit int
SELECT p.id, p.ref, p.source, p.member_id, p.occurred_at, p.local_day, p.gross, p.discount,
       p.redeemed_points, p.redeemed_amount, p.earned_points, p.payment, p.note, p.programme_version_id,
       p.staff_id, p.refunded, p.void_at, p.till, coalesce(m.name, ''), coalesce(s.name, '')
FROM purchase p LEFT JOIN member m ON m.id = p.member_id LEFT JOIN staff s ON s.id = p.staff_id
WHERE p.local_day = :day AND (:till = '' OR p.till IN ('', :till))
ORDER BY p.id DESC LIMIT :limit;
