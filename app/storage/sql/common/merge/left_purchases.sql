-- How many purchases did not go over: the kept member has one with the same number from the same source.
-- :member_id member
SELECT count(*) FROM purchase WHERE member_id = :member_id;
