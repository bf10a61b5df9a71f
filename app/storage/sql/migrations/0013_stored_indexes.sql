-- Whether a lot's end is booked, and which lot an entry made: looked up for each lot at a sale.
CREATE INDEX stored_expire_by_lot ON stored_entry (lot_id) WHERE kind = 'expire';
--;;
CREATE INDEX stored_lot_by_entry ON stored_lot (entry_id);
