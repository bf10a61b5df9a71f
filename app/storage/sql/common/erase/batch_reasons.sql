-- Its bookings say them too.
-- :id int
UPDATE ledger_entry SET reason = '' WHERE batch_id = :id AND reason <> '';
