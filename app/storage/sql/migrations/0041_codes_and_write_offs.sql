-- Codes that were typed for a purchase and were not used, as discounts that members get by themselves took off more. They
-- stay good; the receipt says so.
CREATE TABLE unused_code (
    purchase_id INTEGER NOT NULL REFERENCES purchase(id),
    voucher_id  INTEGER NOT NULL REFERENCES voucher(id),
    other       TEXT NOT NULL, -- the discount that took off more, as it was called then
    PRIMARY KEY (purchase_id, voucher_id)
) STRICT, WITHOUT ROWID;
--;;
-- Points of goods that came back and were written off as spent, and that were taken after all since what they were spent
-- on came back too.
CREATE TABLE write_off_met (
    entry_id    INTEGER PRIMARY KEY REFERENCES ledger_entry(id), -- that took them
    clawback_id INTEGER NOT NULL REFERENCES ledger_entry(id),    -- that had written them off
    points      INTEGER NOT NULL CHECK (points > 0)
) STRICT;
--;;
CREATE INDEX write_off_met_by_clawback ON write_off_met (clawback_id, points);
--;;
-- When a membership was given up and who paid back: the drawer of that shift has it no longer. Of earlier ones nobody
-- knows.
ALTER TABLE membership ADD COLUMN ended_at INTEGER;
--;;
ALTER TABLE membership ADD COLUMN ended_staff_id INTEGER REFERENCES staff(id);
--;;
-- A drawer asks for the cards and credit sold in its shift, the monthly report for the credit of its month.
CREATE INDEX stored_by_day ON stored_entry (local_day, kind);
