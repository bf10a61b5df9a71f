-- What a reward costs the shop, if it is in the catalogue.
-- :id reward
SELECT shop_cost FROM reward WHERE id = :id;
