-- What a rule gave all members.
-- :rule_id text
SELECT coalesce(sum(points), 0) FROM rule_points WHERE rule_id = :rule_id;
