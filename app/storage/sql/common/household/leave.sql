-- :member_id INTEGER
DELETE FROM household_member WHERE member_id = :member_id
