-- A credit of stored value.
-- :entry_id entry, :account_id account, :credit money, :activates_day day, :expires_day day or null, :remaining money
INSERT INTO stored_lot (entry_id, account_id, credit, activates_day, expires_day, remaining)
VALUES (:entry_id, :account_id, :credit, :activates_day, :expires_day, :remaining) RETURNING id;
