-- Where a lot came from, and who has that now: a member who was merged goes on as another.
-- :lot_id lot
WITH RECURSIVE owner (id) AS (
    SELECT a.member_id FROM pool_lot p JOIN ledger_entry e ON e.id = p.out_entry_id JOIN account a ON a.id = e.account_id
    WHERE p.lot_id = :lot_id
    UNION SELECT m.merged_into FROM owner JOIN member m ON m.id = owner.id WHERE m.merged_into IS NOT NULL
)
SELECT p.from_lot, p.out_entry_id, m.id
FROM pool_lot p JOIN owner JOIN member m ON m.id = owner.id AND m.merged_into IS NULL
WHERE p.lot_id = :lot_id;
