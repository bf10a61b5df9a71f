-- The whole start of a shop file. Conventions: days are Julian day numbers of the shop's local day
-- (INTEGER), instants UTC milliseconds, money minor units, quantities thousandths, booleans 0/1.
-- Statements are parted by a line holding only "--;;". Common subset of SQLite and PostgreSQL where
-- possible; STRICT and the guard triggers are SQLite's extra lock, never logic.
CREATE TABLE shop_setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
--;;
CREATE TABLE staff (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    active     INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
--;;
-- One import or other bulk operation that is taken back as a whole.
CREATE TABLE batch (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,             -- import_purchases, import_members, adjust
    source_name TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id),
    summary     TEXT NOT NULL,             -- JSON: the counts shown after the dry run
    undone_at   INTEGER
) STRICT;
--;;
CREATE TABLE member (
    id          INTEGER PRIMARY KEY,
    code        TEXT UNIQUE,
    mobile      TEXT UNIQUE,               -- E.164
    name        TEXT NOT NULL,             -- as shown
    given_name  TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    search_key  TEXT NOT NULL,             -- domain::searchKey of names, code and tags
    sort_key    TEXT NOT NULL DEFAULT '',  -- domain::sortKey of the name: order of the Persian alphabet
    birthday    INTEGER,                   -- Julian day
    gender      TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('unknown', 'female', 'male')),
    joined_day  INTEGER NOT NULL,
    province    TEXT NOT NULL DEFAULT '',
    city        TEXT NOT NULL DEFAULT '',
    district    TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    consent     TEXT NOT NULL DEFAULT 'unknown' CHECK (consent IN ('unknown', 'granted', 'refused')),
    tier_id     TEXT,                      -- cache of the newest tier_evaluation
    last_visit_day INTEGER,                -- cache: newest purchase that is not void
    version     INTEGER NOT NULL DEFAULT 1,
    batch_id    INTEGER REFERENCES batch(id),
    created_at  INTEGER NOT NULL,
    CHECK (code IS NOT NULL OR mobile IS NOT NULL)
) STRICT;
--;;
CREATE INDEX member_by_name ON member (sort_key, id);
--;;
CREATE INDEX member_by_visit ON member (last_visit_day DESC, id);
--;;
-- Search by prefix: the words of the search key and the code; of a mobile every ending of 4 and more
-- digits is one token, so that the last digits find it by the same index
-- (domain/member/searchtokens.h).
CREATE TABLE member_token (
    token     TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
    PRIMARY KEY (token, member_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX member_token_by_member ON member_token (member_id, token);
--;;
CREATE TABLE member_tag (
    member_id INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
    tag       TEXT NOT NULL,
    PRIMARY KEY (member_id, tag)
) STRICT, WITHOUT ROWID;
--;;
-- Append-only history of consent; member.consent is its newest state.
CREATE TABLE consent_entry (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
    state     TEXT NOT NULL CHECK (state IN ('granted', 'refused')),
    source    TEXT NOT NULL,               -- counter, form, import, reply, owner
    wording   TEXT NOT NULL DEFAULT '',
    at        INTEGER NOT NULL,
    staff_id  INTEGER REFERENCES staff(id),
    batch_id  INTEGER REFERENCES batch(id)
) STRICT;
--;;
CREATE INDEX consent_by_member ON consent_entry (member_id, id);
--;;
-- Numbers nobody writes to, kept even when the member goes.
CREATE TABLE suppression (
    mobile TEXT PRIMARY KEY,
    reason TEXT NOT NULL,                  -- reply, owner, blacklist
    at     INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE product (
    id       INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    brand    TEXT NOT NULL DEFAULT '',
    price    INTEGER,
    cost     INTEGER,
    batch_id INTEGER REFERENCES batch(id)
) STRICT;
--;;
-- Immutable but for the caches `refunded`, `void_at` and a member attached later.
CREATE TABLE purchase (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL,         -- what people call it: invoice number or our own
    source          TEXT NOT NULL,         -- counter, import, demo
    member_id       INTEGER REFERENCES member(id),
    occurred_at     INTEGER NOT NULL,
    local_day       INTEGER NOT NULL,
    gross           INTEGER NOT NULL CHECK (gross >= 0),
    discount        INTEGER NOT NULL DEFAULT 0 CHECK (discount >= 0 AND discount <= gross),
    redeemed_amount INTEGER NOT NULL DEFAULT 0 CHECK (redeemed_amount >= 0),
    redeemed_points INTEGER NOT NULL DEFAULT 0 CHECK (redeemed_points >= 0),
    earned_points   INTEGER NOT NULL DEFAULT 0 CHECK (earned_points >= 0),
    payment         TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '',
    programme_version_id INTEGER,
    staff_id        INTEGER REFERENCES staff(id),
    batch_id        INTEGER REFERENCES batch(id),
    refunded        INTEGER NOT NULL DEFAULT 0 CHECK (refunded >= 0 AND refunded <= gross - discount),
    void_at         INTEGER
) STRICT;
--;;
CREATE INDEX purchase_by_member ON purchase (member_id, local_day);
--;;
CREATE INDEX purchase_by_day ON purchase (local_day, id);
--;;
-- A number stands once in a source for a member; a void purchase gives its number free.
CREATE UNIQUE INDEX purchase_ref ON purchase (ref, source, ifnull(member_id, 0),
    CASE WHEN void_at IS NULL THEN 0 ELSE id END);
--;;
CREATE INDEX purchase_by_batch ON purchase (batch_id) WHERE batch_id IS NOT NULL;
--;;
CREATE TABLE purchase_line (
    purchase_id INTEGER NOT NULL REFERENCES purchase(id) ON DELETE CASCADE,
    line_no     INTEGER NOT NULL,
    product_id  INTEGER REFERENCES product(id),
    quantity    INTEGER NOT NULL,          -- thousandths
    price       INTEGER NOT NULL,          -- per unit, minor
    discount    INTEGER NOT NULL DEFAULT 0,
    net         INTEGER NOT NULL,          -- after line and shared discount, minor
    cost        INTEGER,                   -- of the whole line, minor
    PRIMARY KEY (purchase_id, line_no)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE refund (
    id          INTEGER PRIMARY KEY,
    ref         TEXT NOT NULL,
    source      TEXT NOT NULL,
    member_id   INTEGER REFERENCES member(id),
    occurred_at INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount >= 0),
    kind        TEXT NOT NULL DEFAULT 'refund' CHECK (kind IN ('refund', 'void')),
    reason      TEXT NOT NULL DEFAULT '',
    staff_id    INTEGER REFERENCES staff(id),
    batch_id    INTEGER REFERENCES batch(id),
    void_at     INTEGER
) STRICT;
--;;
CREATE INDEX refund_by_member ON refund (member_id, local_day);
--;;
CREATE INDEX refund_by_day ON refund (local_day, id);
--;;
CREATE INDEX refund_by_batch ON refund (batch_id) WHERE batch_id IS NOT NULL;
--;;
-- purchase_id NULL: a stand-alone return. purchase_line_no NULL: by amount.
CREATE TABLE refund_line (
    refund_id        INTEGER NOT NULL REFERENCES refund(id) ON DELETE CASCADE,
    line_no          INTEGER NOT NULL,
    purchase_id      INTEGER REFERENCES purchase(id),
    purchase_line_no INTEGER,
    product_id       INTEGER REFERENCES product(id),
    quantity         INTEGER,
    amount           INTEGER NOT NULL,
    PRIMARY KEY (refund_id, line_no)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX refund_line_by_purchase ON refund_line (purchase_id) WHERE purchase_id IS NOT NULL;
--;;
-- Immutable: editing a programme makes the next version. Live from start_day until the next one.
CREATE TABLE programme_version (
    id         INTEGER PRIMARY KEY,
    version    INTEGER NOT NULL UNIQUE,
    start_day  INTEGER NOT NULL,
    document   TEXT NOT NULL,              -- JSON of domain/program/programme.schema.json
    hash       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    staff_id   INTEGER REFERENCES staff(id)
) STRICT;
--;;
CREATE INDEX programme_by_start ON programme_version (start_day, version);
--;;
CREATE TABLE account (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member(id),
    currency  TEXT NOT NULL DEFAULT 'points',
    balance   INTEGER NOT NULL DEFAULT 0,  -- cache: sum of entries
    deficit   INTEGER NOT NULL DEFAULT 0 CHECK (deficit >= 0), -- cache
    last_seq  INTEGER NOT NULL DEFAULT 0,
    UNIQUE (member_id, currency)
) STRICT;
--;;
CREATE TABLE ledger_entry (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account(id),
    seq         INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('earn', 'bonus', 'redeem', 'redeem_reversal', 'clawback',
                    'expire', 'adjust', 'opening', 'transfer_out', 'transfer_in', 'donate')),
    points      INTEGER NOT NULL,          -- signed
    occurred_at INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    purchase_id INTEGER REFERENCES purchase(id),
    refund_id   INTEGER REFERENCES refund(id),
    programme_version_id INTEGER REFERENCES programme_version(id),
    reverses_entry_id INTEGER REFERENCES ledger_entry(id),
    lot_id      INTEGER,                   -- of an expire entry
    batch_id    INTEGER REFERENCES batch(id),
    staff_id    INTEGER REFERENCES staff(id),
    reason      TEXT NOT NULL DEFAULT '',
    explain     TEXT NOT NULL DEFAULT '{}',
    UNIQUE (account_id, seq)
) STRICT;
--;;
-- A purchase earns and redeems once in an account; a refund claws back once.
CREATE UNIQUE INDEX ledger_once ON ledger_entry (purchase_id, kind, account_id,
    CASE kind WHEN 'earn' THEN 0 WHEN 'redeem' THEN 0 WHEN 'clawback' THEN ifnull(refund_id, 0) ELSE -seq END)
    WHERE purchase_id IS NOT NULL;
--;;
CREATE UNIQUE INDEX ledger_expire_once ON ledger_entry (lot_id) WHERE kind = 'expire' AND points <> 0;
--;;
CREATE INDEX ledger_by_day ON ledger_entry (local_day, kind);
--;;
-- What a rule with caps or a cooldown gave for a purchase, as its kept goods justify it; rule_id '':
-- all rules together. Caps are tested against the sums and taken in the purchase's transaction.
CREATE TABLE rule_points (
    purchase_id INTEGER NOT NULL REFERENCES purchase(id) ON DELETE CASCADE,
    rule_id     TEXT NOT NULL,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    day         INTEGER NOT NULL,          -- of the purchase
    points      INTEGER NOT NULL,
    PRIMARY KEY (purchase_id, rule_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX rule_points_by_rule ON rule_points (rule_id, member_id, day, points);
--;;
CREATE TABLE lot (
    id            INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES ledger_entry(id),
    account_id    INTEGER NOT NULL REFERENCES account(id),
    credit        INTEGER NOT NULL CHECK (credit >= 0),
    activates_day INTEGER NOT NULL,
    expires_day   INTEGER,                 -- last valid day; NULL: never
    remaining     INTEGER NOT NULL CHECK (remaining >= 0 AND remaining <= credit) -- cache
) STRICT;
--;;
CREATE INDEX lot_by_entry ON lot (entry_id);
--;;
CREATE INDEX lot_open ON lot (account_id, expires_day) WHERE remaining > 0;
--;;
CREATE INDEX lot_expiring ON lot (expires_day) WHERE remaining > 0;
--;;
-- How debits took from lots (use) and reversals gave back (restore), how a lot paid an open deficit
-- (absorb) and got that back when the debit behind the deficit was reversed (release).
CREATE TABLE lot_use (
    id       INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES ledger_entry(id),
    lot_id   INTEGER NOT NULL REFERENCES lot(id),
    kind     TEXT NOT NULL CHECK (kind IN ('use', 'restore', 'absorb', 'release')),
    points   INTEGER NOT NULL CHECK (points > 0)
) STRICT;
--;;
CREATE INDEX lot_use_by_entry ON lot_use (entry_id);
--;;
CREATE INDEX lot_use_by_lot ON lot_use (lot_id);
--;;
-- The open part of a forced debit (positive) or its repayment (negative).
CREATE TABLE deficit_move (
    id         INTEGER PRIMARY KEY,
    entry_id   INTEGER NOT NULL REFERENCES ledger_entry(id),
    account_id INTEGER NOT NULL REFERENCES account(id),
    points     INTEGER NOT NULL CHECK (points <> 0)
) STRICT;
--;;
CREATE INDEX deficit_by_account ON deficit_move (account_id);
--;;
CREATE TABLE hold (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id),
    points     INTEGER NOT NULL CHECK (points > 0),
    until      INTEGER NOT NULL,           -- instant; lapses by time
    purpose    TEXT NOT NULL,
    entry_id   INTEGER UNIQUE REFERENCES ledger_entry(id), -- the redeem it became
    released_at INTEGER
) STRICT;
--;;
CREATE INDEX hold_open ON hold (account_id) WHERE entry_id IS NULL AND released_at IS NULL;
--;;
CREATE TABLE tier_evaluation (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member(id),
    day       INTEGER NOT NULL,
    score     INTEGER NOT NULL,            -- net spend in the window, minor
    tier_id   TEXT NOT NULL,               -- '': none
    until_day INTEGER,                     -- last day the tier is kept below its minimum
    programme_version_id INTEGER NOT NULL REFERENCES programme_version(id),
    cause     TEXT NOT NULL,               -- purchase, refund, nightly, programme
    at        INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX tier_by_member ON tier_evaluation (member_id, id);
--;;
CREATE TABLE idempotency_key (
    scope        TEXT NOT NULL,
    key          TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    result       TEXT NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
--;;
-- Days whose nightly work is done.
CREATE TABLE closed_day (
    day INTEGER PRIMARY KEY,
    at  INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE saved_filter (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,              -- JSON of domain/member/memberfilter.h
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE campaign (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,
    audience   TEXT NOT NULL,              -- JSON: filter or segment, as frozen
    state      TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'paused', 'done', 'cancelled')),
    reason     TEXT NOT NULL DEFAULT '',   -- why it is paused: key, or key|detail
    created_at INTEGER NOT NULL,
    sent_at    INTEGER,
    staff_id   INTEGER REFERENCES staff(id)
) STRICT;
--;;
-- The outbox: one row per person. `unknown` = the answer never came: never sent again by itself.
CREATE TABLE message (
    id          INTEGER PRIMARY KEY,
    campaign_id INTEGER REFERENCES campaign(id),
    member_id   INTEGER REFERENCES member(id),
    mobile      TEXT NOT NULL,
    body        TEXT NOT NULL,
    encoding    TEXT NOT NULL,
    parts       INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'delivered', 'undelivered',
                    'failed', 'blocked', 'unknown', 'skipped', 'cancelled')),
    reason      TEXT NOT NULL DEFAULT '',  -- key, or key|detail
    provider_id TEXT,
    attempts    INTEGER NOT NULL DEFAULT 0,
    not_before  INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
--;;
CREATE UNIQUE INDEX message_once ON message (campaign_id, mobile) WHERE campaign_id IS NOT NULL AND state <> 'skipped';
--;;
CREATE INDEX message_by_campaign ON message (campaign_id, state, id);
--;;
CREATE INDEX message_work ON message (state, not_before) WHERE state IN ('queued', 'sending', 'sent');
--;;
CREATE INDEX message_by_member ON message (member_id, id);
--;;
CREATE TABLE message_event (
    id         INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message(id),
    state      TEXT NOT NULL,
    detail     TEXT NOT NULL DEFAULT '',
    at         INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX message_event_by_message ON message_event (message_id);
--;;
CREATE TABLE inbox (
    id        INTEGER PRIMARY KEY,
    mobile    TEXT NOT NULL,
    body      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    member_id INTEGER REFERENCES member(id),
    action    TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
CREATE TABLE audit (
    id       INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    action   TEXT NOT NULL,                -- purchase.record, programme.save, ...
    subject  TEXT NOT NULL DEFAULT '',     -- table:id
    before   TEXT NOT NULL DEFAULT '',
    after    TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER lot_use_no_update BEFORE UPDATE ON lot_use
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER lot_use_no_delete BEFORE DELETE ON lot_use
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER deficit_move_no_update BEFORE UPDATE ON deficit_move
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER deficit_move_no_delete BEFORE DELETE ON deficit_move
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER lot_facts_no_update BEFORE UPDATE OF entry_id, account_id, credit, activates_day, expires_day ON lot
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER lot_no_delete BEFORE DELETE ON lot
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
CREATE TRIGGER programme_version_no_update BEFORE UPDATE ON programme_version
BEGIN SELECT RAISE(ABORT, 'programme versions are immutable'); END;
--;;
CREATE TRIGGER programme_version_no_delete BEFORE DELETE ON programme_version
BEGIN SELECT RAISE(ABORT, 'programme versions are immutable'); END;
--;;
CREATE TRIGGER purchase_facts_no_update BEFORE UPDATE OF ref, source, occurred_at, local_day, gross, discount,
    redeemed_amount, redeemed_points, earned_points, programme_version_id ON purchase
BEGIN SELECT RAISE(ABORT, 'purchases are immutable'); END;
--;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--;;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--;;
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent_entry
BEGIN SELECT RAISE(ABORT, 'consent history is append-only'); END;
