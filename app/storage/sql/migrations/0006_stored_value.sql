-- Gift cards and members' credit: money kept for somebody, with a ledger of the same shape as that
-- of points (entries never change, credits are lots, debits say which lots they took from).
CREATE TABLE stored_account (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('gift', 'credit')),
    code       TEXT UNIQUE,                    -- of a gift card
    member_id  INTEGER REFERENCES member(id),  -- of credit; of a card: whom it was given to, if known
    balance    INTEGER NOT NULL DEFAULT 0 CHECK (balance >= 0), -- cache: sum of entries
    last_seq   INTEGER NOT NULL DEFAULT 0,     -- cache
    created_at INTEGER NOT NULL,
    CHECK (kind = 'credit' OR code IS NOT NULL),
    CHECK (kind = 'gift' OR member_id IS NOT NULL)
) STRICT;
--;;
CREATE UNIQUE INDEX stored_credit_once ON stored_account (member_id) WHERE kind = 'credit';
--;;
CREATE TABLE stored_entry (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES stored_account(id),
    seq         INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('issue', 'topup', 'earn', 'pay', 'refund', 'clawback', 'expire', 'adjust')),
    amount      INTEGER NOT NULL,              -- signed, minor
    occurred_at INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    purchase_id INTEGER REFERENCES purchase(id),
    refund_id   INTEGER REFERENCES refund(id),
    reverses_entry_id INTEGER REFERENCES stored_entry(id),
    lot_id      INTEGER,                       -- of an expire entry
    staff_id    INTEGER REFERENCES staff(id),
    payment     TEXT NOT NULL DEFAULT '',      -- how money came in: cash, card, transfer
    reason      TEXT NOT NULL DEFAULT '',
    explain     TEXT NOT NULL DEFAULT '{}',
    UNIQUE (account_id, seq)
) STRICT;
--;;
CREATE UNIQUE INDEX stored_pay_once ON stored_entry (purchase_id, account_id) WHERE kind = 'pay';
--;;
CREATE UNIQUE INDEX stored_earn_once ON stored_entry (purchase_id, account_id) WHERE kind = 'earn';
--;;
CREATE UNIQUE INDEX stored_expire_once ON stored_entry (lot_id) WHERE kind = 'expire' AND amount <> 0;
--;;
CREATE INDEX stored_by_purchase ON stored_entry (purchase_id, kind) WHERE purchase_id IS NOT NULL;
--;;
CREATE INDEX stored_by_reversed ON stored_entry (reverses_entry_id) WHERE reverses_entry_id IS NOT NULL;
--;;
CREATE TABLE stored_lot (
    id            INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES stored_entry(id),
    account_id    INTEGER NOT NULL REFERENCES stored_account(id),
    credit        INTEGER NOT NULL CHECK (credit >= 0),
    activates_day INTEGER NOT NULL,
    expires_day   INTEGER,                     -- last valid day; NULL: never
    remaining     INTEGER NOT NULL CHECK (remaining >= 0 AND remaining <= credit) -- cache
) STRICT;
--;;
CREATE INDEX stored_lot_by_account ON stored_lot (account_id, expires_day);
--;;
CREATE INDEX stored_lot_expiring ON stored_lot (expires_day) WHERE remaining > 0;
--;;
CREATE TABLE stored_use (
    id       INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES stored_entry(id),
    lot_id   INTEGER NOT NULL REFERENCES stored_lot(id),
    kind     TEXT NOT NULL CHECK (kind IN ('use', 'restore')),
    amount   INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
--;;
CREATE INDEX stored_use_by_entry ON stored_use (entry_id);
--;;
CREATE INDEX stored_use_by_lot ON stored_use (lot_id);
--;;
CREATE TRIGGER stored_entry_no_update BEFORE UPDATE ON stored_entry
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER stored_entry_no_delete BEFORE DELETE ON stored_entry
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER stored_use_no_update BEFORE UPDATE ON stored_use
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER stored_use_no_delete BEFORE DELETE ON stored_use
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER stored_lot_facts_no_update BEFORE UPDATE OF entry_id, account_id, credit, activates_day, expires_day ON stored_lot
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER stored_lot_no_delete BEFORE DELETE ON stored_lot
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER stored_account_no_delete BEFORE DELETE ON stored_account
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
