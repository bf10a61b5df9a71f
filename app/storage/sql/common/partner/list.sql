-- Every partner, those at work first.
SELECT id, name, public_key, price, value, mode, reserve, credit_limit, paused, acknowledged, version,
       known_out, send_from, ask_from
FROM partner ORDER BY paused, name, id;
