-- What a rule gave a member for days of a year and returns left there.
-- :member_id member, :rule_id text, :first day, :last day
SELECT coalesce(sum(amount - taken), 0) FROM spend_credit
WHERE member_id = :member_id AND rule_id = :rule_id AND last_day BETWEEN :first AND :last
