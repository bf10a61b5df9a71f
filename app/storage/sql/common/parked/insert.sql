-- A purchase set aside.
-- :parked_at instant, :local_day day, :member_id member or null, :staff_id staff or null, :amount money, :document json
INSERT INTO parked_purchase (parked_at, local_day, member_id, staff_id, amount, document)
VALUES (:parked_at, :local_day, :member_id, :staff_id, :amount, :document)
RETURNING id;
