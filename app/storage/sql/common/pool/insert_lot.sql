-- A lot that came from another of the household.
-- :lot_id lot, :from_lot lot, :out_entry_id entry
INSERT INTO pool_lot (lot_id, from_lot, out_entry_id) VALUES (:lot_id, :from_lot, :out_entry_id);
