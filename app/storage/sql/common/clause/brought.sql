-- Members by how many others they brought.
-- :least :most integer
SELECT m.id FROM member m
LEFT JOIN (SELECT referrer_id, count(*) AS brought FROM referral GROUP BY referrer_id) r ON r.referrer_id = m.id
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND ifnull(r.brought, 0) BETWEEN :least AND :most
ORDER BY m.id
