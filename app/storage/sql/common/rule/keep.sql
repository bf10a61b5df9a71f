-- What the kept goods of a purchase still earn.
-- :purchase_id purchase, :points points that count for tiers, :kept all of them
INSERT INTO qualification (purchase_id, points, kept) VALUES (:purchase_id, :points, :kept)
ON CONFLICT (purchase_id) DO UPDATE SET points = excluded.points, kept = excluded.kept;
