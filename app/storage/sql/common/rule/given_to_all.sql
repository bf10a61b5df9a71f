-- What a rule gave all members; what a return could not take back stays given.
-- :rule_id text
SELECT coalesce(sum(points + written_off), 0) FROM rule_points WHERE rule_id = :rule_id;
