-- The same for all members, with the member in front.
-- :first day
SELECT p.member_id,
       coalesce((SELECT min(l.activates_day) FROM ledger_entry e JOIN lot l ON l.entry_id = e.id
                 WHERE e.purchase_id = p.id AND e.kind = 'earn'), p.local_day),
       p.gross - p.discount - p.refunded, coalesce(q.points, p.earned_points),
       CASE WHEN p.refunded > 0 AND p.refunded = p.gross - p.discount THEN 0 ELSE 1 END
FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
WHERE p.local_day >= :first AND p.void_at IS NULL AND p.member_id IS NOT NULL;
