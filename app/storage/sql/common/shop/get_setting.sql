-- One setting.
-- :key text
SELECT value FROM shop_setting WHERE key = :key;
