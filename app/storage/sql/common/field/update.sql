-- Everything but key and kind.
-- :key :name :choices TEXT  :at_registration :in_list 0 or 1  :retired_at instant or NULL
UPDATE member_field
SET name = :name, choices = :choices, at_registration = :at_registration, in_list = :in_list,
    retired_at = :retired_at
WHERE key = :key
