-- Members with a tag.
-- :text text, '' for any
SELECT DISTINCT member_id FROM member_tag WHERE :text = '' OR tag = :text ORDER BY member_id
