-- For the reference from rule_points to its member, when an import is undone.
CREATE INDEX IF NOT EXISTS rule_points_by_member ON rule_points (member_id);
