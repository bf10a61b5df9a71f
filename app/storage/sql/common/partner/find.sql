-- One partner.
-- :id partner
SELECT id, name, public_key, price, value, mode, reserve, credit_limit, paused, acknowledged, version
FROM partner WHERE id = :id;
