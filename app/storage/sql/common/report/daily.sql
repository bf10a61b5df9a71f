-- Purchases, revenue, members' revenue and new members of each day that has any.
-- :first day, :last day
SELECT day, sum(purchases), sum(revenue), sum(member_revenue), sum(new_members)
  FROM (SELECT local_day AS day, 1 AS purchases, gross - discount AS revenue,
               CASE WHEN member_id IS NULL THEN 0 ELSE gross - discount END AS member_revenue,
               0 AS new_members
          FROM purchase
         WHERE local_day BETWEEN :first AND :last AND void_at IS NULL
        UNION ALL
        SELECT r.local_day, 0, -l.amount, CASE WHEN r.member_id IS NULL THEN 0 ELSE -l.amount END, 0
          FROM refund r
          JOIN refund_line l ON l.refund_id = r.id
          LEFT JOIN purchase p ON p.id = l.purchase_id
         WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
           AND p.void_at IS NULL
        UNION ALL
        SELECT joined_day, 0, 0, 0, 1
          FROM member
         WHERE joined_day BETWEEN :first AND :last) happened
 GROUP BY day
 ORDER BY day;
