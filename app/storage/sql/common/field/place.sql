-- :key TEXT  :position INTEGER
UPDATE member_field SET position = :position WHERE key = :key
