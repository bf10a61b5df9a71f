-- What the counter needs to know of a member.
-- :member_id member
SELECT name, tier_id, last_visit_day, joined_day FROM member WHERE id = :member_id;
