-- Purchases, revenue, members' revenue and new members of each day that has any.
-- :first day, :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT day, sum(purchases), sum(revenue), sum(member_revenue), sum(new_members)
  FROM (SELECT local_day AS day, 1 AS purchases, gross - discount AS revenue,
               CASE WHEN member_id IS NULL THEN 0 ELSE gross - discount END AS member_revenue,
               0 AS new_members
          FROM purchase
         WHERE local_day BETWEEN :first AND :last AND void_at IS NULL
           AND (:ids IS NULL OR member_id IN (SELECT value FROM json_each(:ids)))
        UNION ALL
        SELECT r.local_day, 0, -l.amount, CASE WHEN r.member_id IS NULL THEN 0 ELSE -l.amount END, 0
          FROM refund r
          JOIN refund_line l ON l.refund_id = r.id
          LEFT JOIN purchase p ON p.id = l.purchase_id
         WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
           AND p.void_at IS NULL
           AND (:ids IS NULL OR r.member_id IN (SELECT value FROM json_each(:ids)))
        UNION ALL
        SELECT joined_day, 0, 0, 0, 1
          FROM member
         WHERE joined_day BETWEEN :first AND :last
           AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))) happened
 GROUP BY day
 ORDER BY day;
