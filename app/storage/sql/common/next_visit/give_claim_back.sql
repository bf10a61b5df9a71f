-- :id claim, :at instant, :entry_id entry or null
UPDATE next_visit_claim SET back_at = :at, back_entry_id = :entry_id WHERE id = :id AND back_at IS NULL
