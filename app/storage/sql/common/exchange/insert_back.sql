-- What came back of an exchange.
-- :exchange_id exchange, :day day, :points points, :credit money, :entry_id entry, :stored_entry_id stored entry
INSERT INTO points_exchange_back (exchange_id, day, points, credit, entry_id, stored_entry_id)
VALUES (:exchange_id, :day, :points, :credit, :entry_id, :stored_entry_id)
