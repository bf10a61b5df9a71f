-- A new reward.
-- :name text, :kind text, :points points, :shop_cost money, :value money, :stock int or null,
-- :from_day day or null, :until_day day or null, :per_member int or null, :rules json, :paused flag, :at instant
INSERT INTO reward (name, kind, points, shop_cost, value, stock, from_day, until_day, per_member, rules, paused,
                    created_at)
VALUES (:name, :kind, :points, :shop_cost, :value, :stock, :from_day, :until_day, :per_member, :rules, :paused, :at)
RETURNING id;
