-- Tags of all members.
SELECT member_id, tag FROM member_tag ORDER BY member_id, tag;
