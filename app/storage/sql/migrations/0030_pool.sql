-- Points of a household that are spent together: the switch, who stays out, what came from whom, and holds on
-- points of several.
ALTER TABLE household ADD COLUMN pooled INTEGER NOT NULL DEFAULT 0 CHECK (pooled IN (0, 1));
--;;
-- 1: this member's points stay this member's, whatever the household does
ALTER TABLE household_member ADD COLUMN own_points INTEGER NOT NULL DEFAULT 0 CHECK (own_points IN (0, 1));
--;;
-- The hold this one belongs to: what others of the household set aside for the same reservation.
ALTER TABLE hold ADD COLUMN part_of INTEGER REFERENCES hold(id);
--;;
CREATE INDEX hold_parts ON hold (part_of) WHERE part_of IS NOT NULL;
--;;
-- A lot that another of the household gave to be spent at once: from which of theirs, and by which entry. What
-- comes back to it goes on to that lot.
CREATE TABLE pool_lot (
    lot_id       INTEGER PRIMARY KEY REFERENCES lot(id),
    from_lot     INTEGER NOT NULL REFERENCES lot(id),
    out_entry_id INTEGER NOT NULL REFERENCES ledger_entry(id)
) STRICT;
--;;
CREATE INDEX pool_lot_by_entry ON pool_lot (out_entry_id);
