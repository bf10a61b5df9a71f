-- A shift ends.
-- :id shift, :at instant, :by staff or null, :counted money, :payments json, :note text
UPDATE shift SET closed_at = :at, closed_by = :by, counted_cash = :counted, payments = :payments, note = :note
WHERE id = :id;
