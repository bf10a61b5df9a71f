-- What of a purchase counts for credit.
-- :purchase_id purchase, :member_id member, :day day, :lines json, :kept money
INSERT INTO spend_basis (purchase_id, member_id, local_day, lines, kept)
VALUES (:purchase_id, :member_id, :day, :lines, :kept)
