-- Members by the money kept for them; who has no account has none. Gift cards are nobody's credit.
-- :least :most money
SELECT m.id FROM member m
LEFT JOIN stored_account a ON a.member_id = m.id AND a.kind = 'credit'
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND ifnull(a.balance, 0) BETWEEN :least AND :most
ORDER BY m.id
