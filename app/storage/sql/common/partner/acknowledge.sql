-- The partner has our files up to this number.
-- :id partner, :number int
UPDATE partner SET acknowledged = max(acknowledged, :number) WHERE id = :id;
