-- All goods by name; the retired ones too.
SELECT id, code, name, category, brand, price, cost, favourite, retired, version FROM product ORDER BY name, code;
