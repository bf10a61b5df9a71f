-- A reward as the owner changed it, unless somebody else did since it was read.
-- :id reward, :version int, :name text, :kind text, :points points, :shop_cost money, :value money,
-- :stock int or null, :from_day day or null, :until_day day or null, :per_member int or null, :rules json,
-- :paused flag
UPDATE reward SET name = :name, kind = :kind, points = :points, shop_cost = :shop_cost, value = :value,
       stock = :stock, from_day = :from_day, until_day = :until_day, per_member = :per_member, rules = :rules,
       paused = :paused, version = version + 1
WHERE id = :id AND version = :version;
