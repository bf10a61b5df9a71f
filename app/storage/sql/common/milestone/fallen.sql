-- Bonuses whose purchases no longer reach the points, for goods came back: by what the kept goods earn, also where
-- nothing could be taken, for the points had expired.
SELECT g.id, g.member_id, g.entry_id, b.points
FROM milestone_given g
JOIN ledger_entry b ON b.id = g.entry_id
WHERE g.taken_day IS NULL
  AND g.reach > (SELECT coalesce(sum(CASE WHEN p.void_at IS NOT NULL OR (p.refunded > 0 AND p.refunded >= p.gross - p.discount)
                                         THEN 0 ELSE coalesce(q.kept, p.earned_points) END), 0)
                 FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
                 WHERE p.member_id = g.member_id AND p.local_day BETWEEN g.first_day AND g.last_day)
ORDER BY g.id
