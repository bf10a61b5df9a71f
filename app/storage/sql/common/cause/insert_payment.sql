-- A payment to a cause, or one taken back.
-- :cause_id cause, :amount money, :day day, :payee text, :receipt text, :note text, :reverses_id payment or null,
-- :at instant, :staff_id staff or null
INSERT INTO cause_payment (cause_id, amount, day, payee, receipt, note, reverses_id, at, staff_id)
VALUES (:cause_id, :amount, :day, :payee, :receipt, :note, :reverses_id, :at, :staff_id)
RETURNING id;
