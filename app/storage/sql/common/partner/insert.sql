-- A new partner.
-- :name text, :public_key text, :price money, :value money, :mode text, :reserve points,
-- :credit_limit money or null, :paused flag, :at instant
INSERT INTO partner (name, public_key, price, value, mode, reserve, credit_limit, paused, created_at)
VALUES (:name, :public_key, :price, :value, :mode, :reserve, :credit_limit, :paused, :at)
RETURNING id;
