-- Every partner, those at work first.
SELECT id, name, public_key, price, value, mode, reserve, credit_limit, paused, acknowledged, version
FROM partner ORDER BY paused, name, id;
