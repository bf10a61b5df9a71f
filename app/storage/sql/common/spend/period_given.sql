-- What rules gave a member for days of a period: by which, whether for exactly these days, what returns left of it, and
-- what of that was asked for otherwise, for it was spent.
-- :member_id member, :first day, :last day
SELECT c.rule_id, c.first_day = :first AND c.last_day = :last, c.amount - c.taken,
       (SELECT coalesce(sum(m.amount), 0) FROM missing_claim m WHERE m.spend_credit_id = c.id)
FROM spend_credit c
WHERE c.member_id = :member_id AND c.first_day <= :last AND c.last_day >= :first AND c.purchase_id IS NULL
