-- Writes one setting.
-- :key text, :value text
INSERT INTO shop_setting (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
