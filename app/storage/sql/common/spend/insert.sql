-- :rule_id text, :member_id member, :purchase_id purchase or null, :first day, :last day, :version version,
-- :basis money, :step_from money, :step_share int or null, :whole money, :room money or null, :amount money,
-- :usable day, :until day or null, :entry_id entry, :again int, :had money
INSERT INTO spend_credit (rule_id, member_id, purchase_id, first_day, last_day, programme_version_id, basis, step_from,
                          step_share, whole, room, amount, usable_day, until_day, entry_id,
                          again, had)
VALUES (:rule_id, :member_id, :purchase_id, :first, :last, :version, :basis, :step_from, :step_share, :whole, :room,
        :amount, :usable, :until, :entry_id, :again, :had)
