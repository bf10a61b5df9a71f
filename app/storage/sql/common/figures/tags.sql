-- The tags of some members.
-- :ids text (JSON list of members)
SELECT member_id, tag FROM member_tag
WHERE member_id IN (SELECT value FROM json_each(:ids)) ORDER BY member_id, tag;
