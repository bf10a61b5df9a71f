-- A credit that nothing was taken from yet.
-- :id :entry_id :account_id :credit INTEGER  :activates_day Julian day  :expires_day Julian day or NULL
INSERT INTO lot (id, entry_id, account_id, credit, activates_day, expires_day, remaining)
VALUES (:id, :entry_id, :account_id, :credit, :activates_day, :expires_day, :credit)
