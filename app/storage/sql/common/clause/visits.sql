-- Members by how often they bought since a day.
-- :since day, :least :most integer
SELECT m.id FROM member m
LEFT JOIN (SELECT member_id, count(*) AS visits FROM purchase
           WHERE local_day >= :since AND void_at IS NULL AND member_id IS NOT NULL
           GROUP BY member_id) p ON p.member_id = m.id
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND ifnull(p.visits, 0) BETWEEN :least AND :most
ORDER BY m.id
