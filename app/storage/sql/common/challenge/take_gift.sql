-- A gift that is taken back, once.
-- :id gift, :at instant, :entry_id entry or null, :taken int
UPDATE challenge_gift SET back_at = :at, back_entry_id = :entry_id, taken = :taken WHERE id = :id AND back_at IS NULL;
