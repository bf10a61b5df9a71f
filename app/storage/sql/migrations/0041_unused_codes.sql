-- Codes that were typed for a purchase and were not used, as discounts that members get by themselves took off more. They
-- stay good; the receipt says so.
CREATE TABLE unused_code (
    purchase_id INTEGER NOT NULL REFERENCES purchase(id),
    voucher_id  INTEGER NOT NULL REFERENCES voucher(id),
    other       TEXT NOT NULL, -- the discount that took off more, as it was called then
    PRIMARY KEY (purchase_id, voucher_id)
) STRICT, WITHOUT ROWID;
