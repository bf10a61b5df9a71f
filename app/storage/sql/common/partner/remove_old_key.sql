-- A key that a partner has again is none of the old ones.
-- :public_key text
DELETE FROM partner_key WHERE public_key = :public_key;
