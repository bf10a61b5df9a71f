-- Whether a member's points stay the member's own.
-- :member_id INTEGER  :own BOOLEAN
UPDATE household_member SET own_points = :own WHERE member_id = :member_id
