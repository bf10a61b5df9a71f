-- Credit that could not be taken since it was spent, and for which nothing was asked: the grant, its entry, how much.
-- :member_id member
SELECT c.id, c.entry_id, c.missing FROM spend_credit c
WHERE c.member_id = :member_id AND c.missing > 0
  AND NOT EXISTS (SELECT 1 FROM missing_claim k WHERE k.spend_credit_id = c.id)
ORDER BY c.id;
