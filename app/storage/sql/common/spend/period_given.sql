-- The rules that gave a member something for days of a period, and whether it was for exactly these days.
-- :member_id member, :first day, :last day
SELECT rule_id, first_day = :first AND last_day = :last FROM spend_credit
WHERE member_id = :member_id AND first_day <= :last AND last_day >= :first AND purchase_id IS NULL
