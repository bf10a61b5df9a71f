-- How often a member bought.
-- :member_id member
SELECT count(*) FROM purchase WHERE member_id = :member_id AND void_at IS NULL;
