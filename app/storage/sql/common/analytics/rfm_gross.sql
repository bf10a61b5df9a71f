-- Recency, frequency and value of each member's sales before a day, returns ignored.
-- :as_of day
SELECT m.id, coalesce(m.code, m.mobile), m.name,
       m.consent = 'granted' AND m.mobile IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.mobile = m.mobile),
       :as_of - bought.last_day, bought.receipts, bought.value
  FROM (SELECT member_id, max(local_day) AS last_day, count(*) AS receipts,
               sum(gross - discount) AS value
          FROM purchase
         WHERE local_day < :as_of AND void_at IS NULL AND member_id IS NOT NULL
         GROUP BY member_id) bought
  JOIN member m ON m.id = bought.member_id
 ORDER BY m.id;
