-- Rewards that are not paused, cheapest first.
SELECT id, name, kind, points, shop_cost, value, stock, from_day, until_day, per_member, rules, paused, version
FROM reward WHERE paused = 0 ORDER BY points, id;
