-- Who earned so many points by the goods they kept of purchases of some days; days that gave a bonus before are left
-- out, unless all of it was taken again. The first day that counted for each.
-- :first :last days, :reach points
SELECT member_id, max(:first, coalesce(since, 0) + 1) FROM (
    SELECT p.member_id AS member_id,
           sum(CASE WHEN p.void_at IS NOT NULL OR (p.refunded > 0 AND p.refunded >= p.gross - p.discount)
               THEN 0 ELSE coalesce(q.kept, p.earned_points) END) AS points,
           (SELECT max(g.last_day) FROM milestone_given g
            WHERE g.member_id = p.member_id AND (g.taken_day IS NULL OR g.kept > 0)) AS since
    FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
    WHERE p.member_id IS NOT NULL AND p.local_day BETWEEN :first AND :last
      AND p.local_day > coalesce((SELECT max(g.last_day) FROM milestone_given g
                                  WHERE g.member_id = p.member_id AND (g.taken_day IS NULL OR g.kept > 0)), 0)
    GROUP BY p.member_id
) earned
WHERE points >= :reach
ORDER BY member_id
