-- The partner of a key.
-- :public_key text
SELECT id, name, public_key, price, value, mode, reserve, credit_limit, paused, acknowledged, version,
       known_out, send_from, ask_from
FROM partner WHERE public_key = :public_key;
