-- Every shop setting.
SELECT key, value FROM shop_setting;
