-- Recency, frequency and value of each member before a day with returns netted: a receipt returned
-- as a whole before that day is no visit; value is purchases less linked and stand-alone returns.
-- The cached purchase.refunded only rules out receipts that were never returned as a whole, so a
-- day in the past sees only the returns made before it.
-- :as_of day
WITH bought AS (
    SELECT member_id,
           sum(gross - discount) AS value,
           max(CASE WHEN counts THEN local_day END) AS last_day,
           sum(counts) AS receipts
      FROM (SELECT p.member_id, p.local_day, p.gross, p.discount,
                   p.refunded < p.gross - p.discount OR p.gross = p.discount
                   OR (SELECT coalesce(sum(l.amount), 0)
                         FROM refund_line l
                         JOIN refund r ON r.id = l.refund_id
                        WHERE l.purchase_id = p.id AND r.void_at IS NULL AND r.local_day < :as_of)
                      < p.gross - p.discount AS counts
              FROM purchase p
             WHERE p.local_day < :as_of AND p.void_at IS NULL AND p.member_id IS NOT NULL) receipt
     GROUP BY member_id),
returned AS (
    SELECT r.member_id, sum(l.amount) AS value
      FROM refund r
      JOIN refund_line l ON l.refund_id = r.id
      LEFT JOIN purchase p ON p.id = l.purchase_id
     WHERE r.local_day < :as_of AND r.void_at IS NULL AND r.kind = 'refund'
       AND r.member_id IS NOT NULL AND p.void_at IS NULL
     GROUP BY r.member_id)
SELECT m.id, coalesce(m.code, m.mobile), m.name,
       m.consent = 'granted' AND m.mobile IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.mobile = m.mobile),
       :as_of - bought.last_day, bought.receipts, bought.value - coalesce(returned.value, 0)
  FROM bought
  JOIN member m ON m.id = bought.member_id
  LEFT JOIN returned ON returned.member_id = bought.member_id
 WHERE bought.receipts > 0
 ORDER BY m.id;
