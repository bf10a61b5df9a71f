-- Credit for a period that had ended, counted again when a purchase of its days became a member's later. again: the
-- how manieth count, 0: the night's. had: what stood for the same days before it; `amount` is what came on top.
ALTER TABLE spend_credit ADD COLUMN again INTEGER NOT NULL DEFAULT 0 CHECK (again >= 0);
--;;
ALTER TABLE spend_credit ADD COLUMN had INTEGER NOT NULL DEFAULT 0 CHECK (had >= 0);
--;;
DROP INDEX spend_credit_once_period;
--;;
CREATE UNIQUE INDEX spend_credit_once_period
ON spend_credit (member_id, rule_id, first_day, last_day, ifnull(merge_id, 0), again) WHERE purchase_id IS NULL;
--;;
DROP TRIGGER spend_credit_facts_no_update;
--;;
CREATE TRIGGER spend_credit_facts_no_update BEFORE UPDATE OF rule_id, purchase_id, first_day, last_day,
    programme_version_id, basis, step_from, step_share, whole, room, amount, usable_day, until_day, entry_id, again, had
    ON spend_credit
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
-- kept: points that the goods which were kept still earn, whatever became of them since; NULL: nothing came back. What
-- a claw-back took does not tell it: points that had expired are not taken.
ALTER TABLE qualification ADD COLUMN kept INTEGER CHECK (kept >= 0);
--;;
UPDATE qualification SET kept = (
    SELECT json_extract(e.explain, '$.still_earned') FROM ledger_entry e
    WHERE e.purchase_id = qualification.purchase_id AND e.kind = 'clawback'
      AND NOT EXISTS (SELECT 1 FROM ledger_entry r
                      WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id)
    ORDER BY e.id DESC LIMIT 1);
--;;
-- A purchase of its member lets a lot live longer: one event each time, append only. The end of the lot follows; the end
-- it was given is that of its first event.
CREATE TABLE lot_extension (
    id        INTEGER PRIMARY KEY,
    lot_id    INTEGER NOT NULL REFERENCES lot(id),
    from_day  INTEGER NOT NULL,                -- its last day before
    until_day INTEGER NOT NULL CHECK (until_day > from_day),
    day       INTEGER NOT NULL CHECK (day <= from_day), -- of the purchase
    at        INTEGER NOT NULL
) STRICT;
--;;
CREATE UNIQUE INDEX lot_extension_by_lot ON lot_extension (lot_id, from_day);
--;;
CREATE TRIGGER lot_extension_no_update BEFORE UPDATE ON lot_extension
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER lot_extension_no_delete BEFORE DELETE ON lot_extension
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
DROP TRIGGER lot_facts_no_update;
--;;
CREATE TRIGGER lot_facts_no_update BEFORE UPDATE OF entry_id, account_id, credit, activates_day ON lot
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER lot_end_by_extension BEFORE UPDATE OF expires_day ON lot
WHEN NOT EXISTS (SELECT 1 FROM lot_extension x
                 WHERE x.lot_id = OLD.id AND x.from_day = OLD.expires_day AND x.until_day = NEW.expires_day)
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
