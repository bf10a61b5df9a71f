-- Of goods with a known cost that members bought and kept: their net and their margin. What came back of a
-- purchase without naming a line is taken off all its lines in proportion.
-- :first day, :last day
SELECT coalesce(sum(kept), 0), coalesce(sum(kept - cost * kept / net), 0)
  FROM (SELECT l.net, l.cost,
               CASE WHEN p.refunded = 0 THEN l.net
                    ELSE l.net * (p.gross - p.discount - p.refunded) / (p.gross - p.discount) END AS kept
          FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id
         WHERE p.local_day BETWEEN :first AND :last AND p.member_id IS NOT NULL AND p.void_at IS NULL
           AND l.cost IS NOT NULL AND l.net > 0);
