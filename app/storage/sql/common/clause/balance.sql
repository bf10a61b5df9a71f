-- Members by their balance; who has no account has none.
-- :least :most points
SELECT m.id FROM member m
LEFT JOIN account a ON a.member_id = m.id AND a.currency = 'points'
WHERE ifnull(a.balance, 0) BETWEEN :least AND :most
ORDER BY m.id
