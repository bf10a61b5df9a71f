-- One kind of money by which a refund was paid back.
-- :refund_id refund, :place int, :kind text, :amount money
INSERT INTO refund_payment (refund_id, place, kind, amount) VALUES (:refund_id, :place, :kind, :amount);
