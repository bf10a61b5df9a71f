-- Whether a member has a tag.
-- :name text
SELECT EXISTS (SELECT 1 FROM member_tag WHERE tag = :name);
