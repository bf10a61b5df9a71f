-- The whole counter: favourites and retired goods, parked purchases, and what a purchase says beside its amount.
-- its key at the counter, 1 to 9; 0: none
ALTER TABLE product ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE product ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
--;;
CREATE UNIQUE INDEX product_favourite ON product (favourite) WHERE favourite > 0;
--;;
-- Set aside at the counter until the end of its day; not in the books.
CREATE TABLE parked_purchase (
    id        INTEGER PRIMARY KEY,
    parked_at INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    member_id INTEGER REFERENCES member(id) ON DELETE CASCADE,
    staff_id  INTEGER REFERENCES staff(id),
    amount    INTEGER NOT NULL DEFAULT 0,
    document  TEXT NOT NULL                -- JSON of domain/purchase/draftjson.h
) STRICT;
--;;
-- What was said at the counter beside the amount.
CREATE TABLE purchase_note (
    purchase_id     INTEGER PRIMARY KEY REFERENCES purchase(id) ON DELETE CASCADE,
    discount_reason TEXT NOT NULL DEFAULT '',
    fields          TEXT NOT NULL DEFAULT '[]', -- JSON: [{"label":…,"value":…}] as the shop called them then
    entered_at      INTEGER                     -- of a purchase of an earlier day; NULL: when it happened
) STRICT;
--;;
-- Several kinds of money in one purchase; they sum to what was to pay.
CREATE TABLE purchase_payment (
    purchase_id INTEGER NOT NULL REFERENCES purchase(id) ON DELETE CASCADE,
    place       INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (purchase_id, place)
) STRICT, WITHOUT ROWID;
--;;
-- An anonymous purchase that found its member later: recorded anew as theirs, and the former one is void. No money
-- moved. undone_at NULL: it stands; else restored_id is anonymous again.
CREATE TABLE purchase_attachment (
    id          INTEGER PRIMARY KEY,
    former_id   INTEGER NOT NULL UNIQUE REFERENCES purchase(id) ON DELETE CASCADE,
    purchase_id INTEGER NOT NULL UNIQUE REFERENCES purchase(id) ON DELETE CASCADE,
    attached_at INTEGER NOT NULL,
    undone_at   INTEGER,
    restored_id INTEGER REFERENCES purchase(id) ON DELETE SET NULL
) STRICT;
