-- What a rule gives for a purchase from now on.
-- :purchase_id purchase, :rule_id text, :member_id member, :day day, :points points
INSERT INTO rule_points (purchase_id, rule_id, member_id, day, points)
VALUES (:purchase_id, :rule_id, :member_id, :day, :points)
ON CONFLICT (purchase_id, rule_id) DO UPDATE SET points = excluded.points;
