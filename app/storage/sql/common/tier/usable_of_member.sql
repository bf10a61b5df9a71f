-- As counted_of_member, but the points of a purchase count on the first day on which they can be spent.
-- :member_id member, :first day
SELECT coalesce((SELECT min(l.activates_day) FROM ledger_entry e JOIN lot l ON l.entry_id = e.id
                 WHERE e.purchase_id = p.id AND e.kind = 'earn'), p.local_day),
       p.gross - p.discount - p.refunded, coalesce(q.points, p.earned_points),
       CASE WHEN p.refunded > 0 AND p.refunded = p.gross - p.discount THEN 0 ELSE 1 END
FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
WHERE p.member_id = :member_id AND p.local_day >= :first AND p.void_at IS NULL;
