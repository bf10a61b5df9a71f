-- The same of purchases between two days.
-- :rule_id text, :first day, :last day
SELECT coalesce(sum(points + written_off), 0) FROM rule_points
WHERE rule_id = :rule_id AND day BETWEEN :first AND :last;
