-- Goods that members bought and kept, summed by group and by whether their own cost is known: net, price before
-- discounts, cost. A line's cost is the one kept with it, else that of its product today. What came back of a
-- purchase without naming a line is taken off all its lines in proportion. A purchase without lines is one of no group.
-- :first day, :last day
SELECT category, known, sum(kept), sum(price), sum(cost)
  FROM (SELECT g.category, g.cost IS NOT NULL AS known, g.kept,
               g.gross * g.kept / g.net AS price, coalesce(g.cost * g.kept / g.net, 0) AS cost
          FROM (SELECT coalesce(r.category, '') AS category, l.net,
                       max(l.net, l.price * l.quantity / 1000) AS gross,
                       coalesce(l.cost, r.cost * l.quantity / 1000) AS cost,
                       CASE WHEN p.refunded = 0 THEN l.net
                            ELSE l.net * (p.gross - p.discount - p.refunded) / (p.gross - p.discount) END AS kept
                  FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id LEFT JOIN product r ON r.id = l.product_id
                 WHERE p.local_day BETWEEN :first AND :last AND p.member_id IS NOT NULL AND p.void_at IS NULL
                   AND l.net > 0) g
        UNION ALL
        SELECT '', 0, p.gross - p.discount - p.refunded,
               p.gross * (p.gross - p.discount - p.refunded) / (p.gross - p.discount), 0
          FROM purchase p
         WHERE p.local_day BETWEEN :first AND :last AND p.member_id IS NOT NULL AND p.void_at IS NULL
           AND p.gross > p.discount
           AND NOT EXISTS (SELECT 1 FROM purchase_line l WHERE l.purchase_id = p.id)) AS goods
 GROUP BY category, known;
