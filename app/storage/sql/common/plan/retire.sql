-- A plan is no longer sold.
-- :id plan, :at instant
UPDATE plan SET retired_at = :at WHERE id = :id AND retired_at IS NULL;
