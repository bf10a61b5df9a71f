-- A cause as the owner changed it, unless somebody else did since it was read.
-- :id cause, :version int, :name text, :description text, :state text, :point_value money or null, :matching int,
-- :matching_most money or null, :share int, :share_from day or null, :share_until day or null
UPDATE cause SET name = :name, description = :description, state = :state, point_value = :point_value,
       matching = :matching, matching_most = :matching_most, share = :share, share_from = :share_from,
       share_until = :share_until, version = version + 1
WHERE id = :id AND version = :version;
