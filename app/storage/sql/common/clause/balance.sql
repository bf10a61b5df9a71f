-- Members by their balance; who has no account has none.
-- :least :most points
SELECT m.id FROM member m
LEFT JOIN account a ON a.member_id = m.id AND a.currency = 'points'
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND ifnull(a.balance, 0) BETWEEN :least AND :most
ORDER BY m.id
