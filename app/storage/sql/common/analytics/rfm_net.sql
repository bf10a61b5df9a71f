-- Recency, frequency and value of each member before a day with returns netted: a receipt returned
-- as a whole before that day is no visit; value is purchases less linked and stand-alone returns
-- (those of receipts made void later went with them). The cached purchase.refunded only rules out
-- receipts that were never returned as a whole, so a day in the past sees the returns before it.
-- :as_of day
WITH receipt AS MATERIALIZED (
    SELECT p.member_id, p.gross - p.discount AS value,
           CASE WHEN p.refunded = 0 OR p.refunded < p.gross - p.discount
                     OR (SELECT coalesce(sum(l.amount), 0)
                           FROM refund_line l
                           JOIN refund r ON r.id = l.refund_id
                          WHERE l.purchase_id = p.id AND r.void_at IS NULL AND r.local_day < :as_of)
                        < p.gross - p.discount
                THEN p.local_day END AS visit
      FROM purchase p
     WHERE p.local_day < :as_of AND p.void_at IS NULL AND p.member_id IS NOT NULL),
bought AS (
    SELECT member_id, sum(value) AS value, max(visit) AS last_day, count(visit) AS receipts
      FROM receipt
     GROUP BY member_id),
returned AS (
    SELECT member_id, sum(value) AS value
      FROM (SELECT r.member_id, r.amount AS value
              FROM refund r
             WHERE r.local_day < :as_of AND r.void_at IS NULL AND r.kind = 'refund'
            UNION ALL
            SELECT r.member_id, -l.amount
              FROM purchase p
              JOIN refund_line l ON l.purchase_id = p.id
              JOIN refund r ON r.id = l.refund_id
             WHERE p.void_at IS NOT NULL
               AND r.local_day < :as_of AND r.void_at IS NULL AND r.kind = 'refund') back
     WHERE member_id IS NOT NULL
     GROUP BY member_id)
SELECT m.id, coalesce(m.code, m.mobile), m.name,
       m.consent = 'granted' AND m.mobile IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.mobile = m.mobile),
       :as_of - bought.last_day, bought.receipts, bought.value - coalesce(returned.value, 0)
  FROM bought
  JOIN member m ON m.id = bought.member_id
  LEFT JOIN returned ON returned.member_id = bought.member_id
 WHERE bought.receipts > 0
 ORDER BY m.id;
