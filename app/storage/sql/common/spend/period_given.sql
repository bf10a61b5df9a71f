-- :member_id member, :rule_id text, :first day, :last day
SELECT 1 FROM spend_credit
WHERE member_id = :member_id AND rule_id = :rule_id AND first_day <= :last AND last_day >= :first
  AND purchase_id IS NULL
