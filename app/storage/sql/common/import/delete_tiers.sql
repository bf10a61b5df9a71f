-- The tier history of a member who goes.
DELETE FROM tier_evaluation WHERE member_id = :member_id
