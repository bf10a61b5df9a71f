-- What was given for a purchase, alone or as part of a period.
-- :purchase_id purchase, :member_id member, :day day
SELECT c.id, c.member_id, c.rule_id, c.purchase_id, coalesce(p.ref, ''), c.first_day, c.last_day,
       c.programme_version_id, c.basis, c.step_from, c.step_share, c.whole, c.room, c.amount, c.usable_day,
       c.until_day, c.entry_id, c.taken, c.missing,
       (WITH RECURSIVE chain (id) AS (
            SELECT g.id FROM stored_lot g WHERE g.entry_id = c.entry_id
            UNION SELECT g.to_lot FROM chain JOIN member_merge_lot g ON g.kind = 'credit' AND g.from_lot = chain.id)
        SELECT coalesce(sum(l.remaining), 0) FROM chain JOIN stored_lot l ON l.id = chain.id), c.had
FROM spend_credit c LEFT JOIN purchase p ON p.id = c.purchase_id
WHERE c.member_id = :member_id
  AND (c.purchase_id = :purchase_id OR (c.purchase_id IS NULL AND :day BETWEEN c.first_day AND c.last_day))
ORDER BY c.id
