-- The counter made whole: purchases found by their goods, a number that tells when the goods changed, and by which
-- kinds of money a refund was paid back.
CREATE INDEX purchase_line_by_product ON purchase_line (product_id) WHERE product_id IS NOT NULL;
--;;
-- One row; higher after every change of the goods, by whatever program: who holds their list asks for it alone.
CREATE TABLE product_revision (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;
--;;
INSERT INTO product_revision (id, number) VALUES (1, 1);
--;;
CREATE TRIGGER product_revision_insert AFTER INSERT ON product
BEGIN UPDATE product_revision SET number = number + 1 WHERE id = 1; END;
--;;
CREATE TRIGGER product_revision_update AFTER UPDATE ON product
BEGIN UPDATE product_revision SET number = number + 1 WHERE id = 1; END;
--;;
CREATE TRIGGER product_revision_delete AFTER DELETE ON product
BEGIN UPDATE product_revision SET number = number + 1 WHERE id = 1; END;
--;;
-- The kinds of money of a refund; none: all of it by the kind of the purchase.
CREATE TABLE refund_payment (
    refund_id INTEGER NOT NULL REFERENCES refund(id) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (refund_id, place)
) STRICT, WITHOUT ROWID;
--;;
-- Refunds of purchases with several kinds were counted by the first one so far, and closed shifts say so.
INSERT INTO refund_payment (refund_id, place, kind, amount)
SELECT f.id, 1, x.kind, coalesce(f.paid_back, f.amount)
FROM refund f
JOIN purchase p ON p.id = (SELECT l.purchase_id FROM refund_line l WHERE l.refund_id = f.id ORDER BY l.line_no LIMIT 1)
JOIN purchase_payment x ON x.purchase_id = p.id
WHERE p.payment = 'mixed' AND coalesce(f.paid_back, f.amount) > 0
  AND x.place = (SELECT min(y.place) FROM purchase_payment y WHERE y.purchase_id = p.id);
--;;
-- No parked purchase gets the id of an earlier one: to undo parking must never fetch somebody else's.
CREATE TABLE parked_purchase_anew (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    parked_at INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    member_id INTEGER REFERENCES member(id) ON DELETE CASCADE,
    staff_id  INTEGER REFERENCES staff(id),
    amount    INTEGER NOT NULL DEFAULT 0,
    document  TEXT NOT NULL                -- JSON of domain/purchase/draftjson.h
) STRICT;
--;;
INSERT INTO parked_purchase_anew (id, parked_at, local_day, member_id, staff_id, amount, document)
SELECT id, parked_at, local_day, member_id, staff_id, amount, document FROM parked_purchase;
--;;
DROP TABLE parked_purchase;
--;;
ALTER TABLE parked_purchase_anew RENAME TO parked_purchase;
