-- Payments in the order they were written: one, or those of a cause.
-- :id payment or null, :cause_id cause or null
SELECT p.id, p.cause_id, p.amount, p.day, p.payee, p.receipt, p.note, p.reverses_id,
       EXISTS (SELECT 1 FROM cause_payment b WHERE b.reverses_id = p.id)
FROM cause_payment p
WHERE (:id IS NULL OR p.id = :id) AND (:cause_id IS NULL OR p.cause_id = :cause_id) ORDER BY p.id;
