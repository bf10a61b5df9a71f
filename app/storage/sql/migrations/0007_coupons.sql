-- Coupon batches, their codes and every use of one.
CREATE TABLE coupon_batch (
    id         INTEGER PRIMARY KEY,
    rule       TEXT NOT NULL,            -- JSON of domain/discount/voucher.h
    created_at INTEGER NOT NULL,
    staff_id   INTEGER REFERENCES staff(id)
) STRICT;
--;;
CREATE TABLE voucher (
    id         INTEGER PRIMARY KEY,
    batch_id   INTEGER NOT NULL REFERENCES coupon_batch(id),
    code       TEXT NOT NULL UNIQUE,
    member_id  INTEGER REFERENCES member(id),        -- only this member may use it
    until_day  INTEGER,                              -- its own last day, if earlier than the batch's
    taking_id  INTEGER UNIQUE REFERENCES reward_taking(id), -- the reward it was taken for
    void_at    INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX voucher_by_batch ON voucher (batch_id);
--;;
CREATE INDEX voucher_by_member ON voucher (member_id) WHERE member_id IS NOT NULL;
--;;
-- returned_refund_id: the refund of the whole purchase that gave the use back.
CREATE TABLE voucher_use (
    id          INTEGER PRIMARY KEY,
    voucher_id  INTEGER NOT NULL REFERENCES voucher(id),
    batch_id    INTEGER NOT NULL REFERENCES coupon_batch(id),
    purchase_id INTEGER NOT NULL REFERENCES purchase(id),
    member_id   INTEGER REFERENCES member(id),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    at          INTEGER NOT NULL,
    returned_refund_id INTEGER REFERENCES refund(id),
    UNIQUE (purchase_id, voucher_id)
) STRICT;
--;;
CREATE INDEX voucher_use_by_voucher ON voucher_use (voucher_id);
--;;
CREATE INDEX voucher_use_by_batch ON voucher_use (batch_id, member_id) WHERE returned_refund_id IS NULL;
--;;
CREATE TRIGGER coupon_batch_no_update BEFORE UPDATE ON coupon_batch
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER voucher_facts_no_update BEFORE UPDATE OF batch_id, code, member_id, until_day, taking_id ON voucher
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER voucher_no_delete BEFORE DELETE ON voucher
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER voucher_use_facts_no_update BEFORE UPDATE OF voucher_id, batch_id, purchase_id, member_id, amount, at ON voucher_use
BEGIN SELECT RAISE(ABORT, 'what was used stays as it was'); END;
--;;
CREATE TRIGGER voucher_use_no_delete BEFORE DELETE ON voucher_use
BEGIN SELECT RAISE(ABORT, 'what was used stays as it was'); END;
