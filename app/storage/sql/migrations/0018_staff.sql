-- Roles and PINs of staff, shifts, and the hash chain of the audit trail.
ALTER TABLE staff ADD COLUMN role TEXT NOT NULL DEFAULT 'cashier' CHECK (role IN ('owner', 'manager', 'cashier'));
--;;
-- Argon2id; empty: no PIN
ALTER TABLE staff ADD COLUMN pin_hash TEXT NOT NULL DEFAULT '';
--;;
-- wrong PINs since the last right one
ALTER TABLE staff ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE staff ADD COLUMN failed_at INTEGER NOT NULL DEFAULT 0;
--;;
-- E.164: points to oneself are shown
ALTER TABLE staff ADD COLUMN mobile TEXT NOT NULL DEFAULT '';
--;;
UPDATE staff SET role = 'owner' WHERE id = (SELECT min(id) FROM staff WHERE active = 1);
--;;
CREATE TABLE shift (
    id           INTEGER PRIMARY KEY,
    staff_id     INTEGER REFERENCES staff(id),      -- NULL: the shop keeps no names
    opened_at    INTEGER NOT NULL,
    opening_cash INTEGER NOT NULL CHECK (opening_cash >= 0),
    closed_at    INTEGER,
    closed_by    INTEGER REFERENCES staff(id),
    counted_cash INTEGER NOT NULL DEFAULT 0,
    payments     TEXT NOT NULL DEFAULT '[]',        -- JSON: the totals as they were when it was closed
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
CREATE UNIQUE INDEX shift_open_once ON shift (ifnull(staff_id, 0)) WHERE closed_at IS NULL;
--;;
CREATE TRIGGER shift_closed_no_update BEFORE UPDATE ON shift WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed shift stays as it was'); END;
--;;
CREATE TRIGGER shift_no_delete BEFORE DELETE ON shift
BEGIN SELECT RAISE(ABORT, 'shifts are kept'); END;
--;;
-- money that left the drawer; NULL: before this was noted
ALTER TABLE refund ADD COLUMN paid_back INTEGER;
--;;
-- domain/staff/trailchain.h
ALTER TABLE audit ADD COLUMN hash BLOB NOT NULL DEFAULT x'';
--;;
DROP TRIGGER audit_no_update;
--;;
CALL chain_audit;
--;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
