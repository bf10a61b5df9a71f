-- A new cause.
-- :name text, :description text, :state text, :point_value money or null, :matching int, :matching_most money or
-- null, :share int, :share_from day or null, :share_until day or null, :at instant
INSERT INTO cause (name, description, state, point_value, matching, matching_most, share, share_from, share_until,
                   created_at)
VALUES (:name, :description, :state, :point_value, :matching, :matching_most, :share, :share_from, :share_until, :at)
RETURNING id;
