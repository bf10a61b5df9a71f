-- One cause.
-- :id cause
SELECT id, name, description, state, point_value, matching, matching_most, share, share_from, share_until, version
FROM cause WHERE id = :id;
