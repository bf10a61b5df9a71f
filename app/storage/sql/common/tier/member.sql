-- What the counter needs to know of a member.
-- :member_id member
SELECT name, tier_id, last_visit_day, joined_day, EXISTS (SELECT 1 FROM membership h WHERE h.member_id = member.id)
FROM member WHERE id = :member_id;
