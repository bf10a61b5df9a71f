-- Corrections of taking back: exchanged points come back while their credit is unspent, codes for the next visit
-- end with the purchase that gave them, bonuses that could be kept are not earned twice; and no line that tells of
-- points or money changes afterwards.
-- What came back of an exchange: credit was taken, its points went back to the lots they came from.
CREATE TABLE points_exchange_back (
    id          INTEGER PRIMARY KEY,
    exchange_id INTEGER NOT NULL REFERENCES points_exchange(id),
    day         INTEGER NOT NULL,
    points      INTEGER NOT NULL CHECK (points > 0),
    credit      INTEGER NOT NULL CHECK (credit > 0),
    entry_id    INTEGER NOT NULL UNIQUE REFERENCES ledger_entry(id),
    stored_entry_id INTEGER NOT NULL UNIQUE REFERENCES stored_entry(id)
) STRICT;
--;;
CREATE INDEX points_exchange_back_by_exchange ON points_exchange_back (exchange_id);
--;;
CREATE TRIGGER points_exchange_back_no_update BEFORE UPDATE ON points_exchange_back
BEGIN SELECT RAISE(ABORT, 'an exchange stays as it was'); END;
--;;
CREATE TRIGGER points_exchange_back_no_delete BEFORE DELETE ON points_exchange_back
BEGIN SELECT RAISE(ABORT, 'an exchange stays as it was'); END;
--;;
CREATE TRIGGER points_exchange_no_update BEFORE UPDATE ON points_exchange
BEGIN SELECT RAISE(ABORT, 'an exchange stays as it was'); END;
--;;
CREATE TRIGGER points_exchange_no_delete BEFORE DELETE ON points_exchange
BEGIN SELECT RAISE(ABORT, 'an exchange stays as it was'); END;
--;;
-- Of the points that were to be taken again, what was spent and written off: the member kept it.
ALTER TABLE activity_confirmed ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept >= 0);
--;;
UPDATE activity_confirmed SET kept = coalesce(
    (SELECT json_extract(e.explain, '$.written_off') FROM ledger_entry e WHERE e.id = undo_entry_id), 0)
WHERE undo_entry_id IS NOT NULL;
--;;
CREATE TRIGGER activity_confirmed_facts_no_update BEFORE UPDATE OF member_id, activity_id, kind, name, period, day, points,
    staff_id, entry_id ON activity_confirmed
BEGIN SELECT RAISE(ABORT, 'what was confirmed stays as it was'); END;
--;;
CREATE TRIGGER activity_confirmed_undone_once BEFORE UPDATE OF undone_at, undo_entry_id, kept ON activity_confirmed
    WHEN old.undone_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was confirmed stays as it was'); END;
--;;
CREATE TRIGGER activity_confirmed_no_delete BEFORE DELETE ON activity_confirmed
BEGIN SELECT RAISE(ABORT, 'what was confirmed stays as it was'); END;
--;;
ALTER TABLE milestone_given ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept >= 0);
--;;
-- NULL: not taken again, or nothing of it was left
ALTER TABLE milestone_given ADD COLUMN taken_entry_id INTEGER REFERENCES ledger_entry(id);
--;;
CREATE TRIGGER milestone_given_facts_no_update BEFORE UPDATE OF member_id, first_day, last_day, reach, entry_id
    ON milestone_given
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER milestone_given_taken_once BEFORE UPDATE OF taken_day, taken_entry_id, kept ON milestone_given
    WHEN old.taken_day IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER milestone_given_no_delete BEFORE DELETE ON milestone_given
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
-- Of a gift's missing points, those whose value the till kept back of a refund: they are paid.
ALTER TABLE challenge_gift ADD COLUMN paid INTEGER NOT NULL DEFAULT 0 CHECK (paid >= 0);
--;;
CREATE TRIGGER challenge_gift_paid_once BEFORE UPDATE OF paid ON challenge_gift
    WHEN old.back_at IS NOT NULL OR (new.paid > 0 AND new.paid > old.points - new.taken)
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
-- What was asked for a used code whose purchase came back: money that the till kept, or points. Given back
-- when the purchase that used the code comes back too.
CREATE TABLE next_visit_claim (
    id            INTEGER PRIMARY KEY,
    next_visit_id INTEGER NOT NULL REFERENCES next_visit(id),
    amount        INTEGER NOT NULL CHECK (amount > 0),     -- of the discount
    points        INTEGER NOT NULL CHECK (points >= 0),    -- 0: money
    entry_id      INTEGER UNIQUE REFERENCES ledger_entry(id),
    at            INTEGER NOT NULL,
    back_at       INTEGER,
    back_entry_id INTEGER UNIQUE REFERENCES ledger_entry(id),
    CHECK ((entry_id IS NOT NULL) = (points > 0)),
    CHECK (back_entry_id IS NULL OR (entry_id IS NOT NULL AND back_at IS NOT NULL))
) STRICT;
--;;
CREATE INDEX next_visit_claim_by_code ON next_visit_claim (next_visit_id);
--;;
CREATE TRIGGER next_visit_claim_facts_no_update BEFORE UPDATE OF next_visit_id, amount, points, entry_id, at
    ON next_visit_claim
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
--;;
CREATE TRIGGER next_visit_claim_back_once BEFORE UPDATE OF back_at, back_entry_id ON next_visit_claim
    WHEN old.back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
--;;
CREATE TRIGGER next_visit_claim_no_delete BEFORE DELETE ON next_visit_claim
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
--;;
CREATE TRIGGER next_visit_facts_no_update BEFORE UPDATE OF rule_id, member_id, purchase_id, programme_version_id,
    voucher_id, worth ON next_visit
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER next_visit_taken_once BEFORE UPDATE OF taken_at ON next_visit WHEN old.taken_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER next_visit_no_delete BEFORE DELETE ON next_visit
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE INDEX milestone_by_last_day ON milestone_given (member_id, last_day);
--;;
-- The purchase that gave the code for the next one: next_visit without the row would be a code of nobody.
ALTER TABLE voucher ADD COLUMN given_by INTEGER REFERENCES purchase(id);
--;;
UPDATE voucher SET given_by = (SELECT n.purchase_id FROM next_visit n WHERE n.voucher_id = voucher.id)
WHERE id IN (SELECT voucher_id FROM next_visit);
--;;
CREATE TRIGGER voucher_given_by_once BEFORE UPDATE OF given_by ON voucher WHEN old.given_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
