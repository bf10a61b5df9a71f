-- Credit for spending. What of each purchase counts while rules of spend are in force, and what each rule
-- gave to whom, for a purchase or for a whole period of the shop's calendar.
CREATE TABLE spend_basis (
    purchase_id INTEGER PRIMARY KEY REFERENCES purchase(id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    local_day   INTEGER NOT NULL,
    lines       TEXT NOT NULL,                 -- JSON: what counted of each line then
    kept        INTEGER NOT NULL CHECK (kept >= 0) -- cache: what counts of the goods that were kept
) STRICT;
--;;
CREATE INDEX spend_basis_by_day ON spend_basis (local_day, member_id);
--;;
CREATE INDEX spend_basis_by_member ON spend_basis (member_id, local_day);
--;;
-- room: what the yearly cap left (NULL: no cap). taken: what returns took back of it; missing: what they
-- would have taken if it had not been spent.
CREATE TABLE spend_credit (
    id          INTEGER PRIMARY KEY,
    rule_id     TEXT NOT NULL,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    purchase_id INTEGER REFERENCES purchase(id), -- NULL: for a period
    first_day   INTEGER NOT NULL,
    last_day    INTEGER NOT NULL,
    programme_version_id INTEGER NOT NULL REFERENCES programme_version(id),
    basis       INTEGER NOT NULL,
    step_from   INTEGER NOT NULL,
    step_share  INTEGER,                       -- basis points; NULL: a fixed amount
    whole       INTEGER NOT NULL,              -- by the step alone
    room        INTEGER,
    amount      INTEGER NOT NULL CHECK (amount > 0 AND amount <= whole),
    usable_day  INTEGER NOT NULL,
    until_day   INTEGER,                       -- last valid day; NULL: for ever
    entry_id    INTEGER NOT NULL UNIQUE REFERENCES stored_entry(id),
    taken       INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
    missing     INTEGER NOT NULL DEFAULT 0 CHECK (missing >= 0),
    CHECK (taken + missing <= amount)
) STRICT;
--;;
CREATE UNIQUE INDEX spend_credit_once_purchase ON spend_credit (purchase_id, rule_id) WHERE purchase_id IS NOT NULL;
--;;
CREATE UNIQUE INDEX spend_credit_once_period ON spend_credit (member_id, rule_id, first_day, last_day)
WHERE purchase_id IS NULL;
--;;
CREATE INDEX spend_credit_by_member ON spend_credit (member_id, rule_id, last_day);
--;;
CREATE TRIGGER spend_credit_facts_no_update BEFORE UPDATE OF rule_id, member_id, purchase_id, first_day, last_day,
    programme_version_id, basis, step_from, step_share, whole, room, amount, usable_day, until_day, entry_id
    ON spend_credit
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER spend_credit_no_delete BEFORE DELETE ON spend_credit
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
-- Several rules may give credit for one purchase: each once, which spend_credit keeps.
DROP INDEX stored_earn_once;
