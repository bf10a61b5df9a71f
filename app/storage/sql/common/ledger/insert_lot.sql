-- A credit that can be spent.
-- :entry_id entry, :account_id account, :credit points, :activates_day day, :expires_day day or null,
-- :remaining points
INSERT INTO lot (entry_id, account_id, credit, activates_day, expires_day, remaining)
VALUES (:entry_id, :account_id, :credit, :activates_day, :expires_day, :remaining) RETURNING id;
