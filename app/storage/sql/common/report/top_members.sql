-- The members who brought most in a span of days, net of the returns they made in it.
-- :first day, :last day, :count int
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT m.id, coalesce(m.code, m.mobile), m.name, sum(moved.receipts), sum(moved.value) AS revenue
  FROM (SELECT member_id, 1 AS receipts, gross - discount AS value
          FROM purchase
         WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
           AND (:ids IS NULL OR member_id IN (SELECT value FROM json_each(:ids)))
        UNION ALL
        SELECT r.member_id, 0, -l.amount
          FROM refund r
          JOIN refund_line l ON l.refund_id = r.id
          LEFT JOIN purchase p ON p.id = l.purchase_id
         WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
           AND r.member_id IS NOT NULL AND p.void_at IS NULL
           AND (:ids IS NULL OR r.member_id IN (SELECT value FROM json_each(:ids)))) moved
  JOIN member m ON m.id = moved.member_id
 GROUP BY m.id
HAVING sum(moved.value) > 0
 ORDER BY revenue DESC, m.id
 LIMIT :count;
