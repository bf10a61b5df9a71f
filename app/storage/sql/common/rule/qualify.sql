-- What a purchase counts for tiers by points from now on; without a row it counts what it earned.
-- :purchase_id purchase, :points points
INSERT INTO qualification (purchase_id, points) VALUES (:purchase_id, :points)
ON CONFLICT (purchase_id) DO UPDATE SET points = excluded.points;
