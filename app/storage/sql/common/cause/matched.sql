-- What the shop has added to a cause.
-- :cause_id cause
SELECT coalesce(sum(matched), 0) FROM donation WHERE cause_id = :cause_id AND back_entry_id IS NULL;
