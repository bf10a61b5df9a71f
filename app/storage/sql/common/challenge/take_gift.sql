-- A gift that is taken back, once. paid: of the missing points, those whose value the till kept.
-- :id gift, :at instant, :entry_id entry or null, :taken int, :paid points
UPDATE challenge_gift SET back_at = :at, back_entry_id = :entry_id, taken = :taken, paid = :paid
WHERE id = :id AND back_at IS NULL;
