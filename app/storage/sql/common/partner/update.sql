-- A partner as the owner changed it, unless somebody else did since it was read.
-- :id partner, :version int, :name text, :public_key text, :price money, :value money, :mode text,
-- :reserve points, :credit_limit money or null, :paused flag
UPDATE partner SET name = :name, public_key = :public_key, price = :price, value = :value, mode = :mode,
       reserve = :reserve, credit_limit = :credit_limit, paused = :paused, version = version + 1
WHERE id = :id AND version = :version;
