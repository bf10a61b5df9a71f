-- One reward.
-- :id reward
SELECT id, name, kind, points, shop_cost, value, stock, from_day, until_day, per_member, rules, paused, version
FROM reward WHERE id = :id;
