-- The empty account of a member who goes.
DELETE FROM account WHERE member_id = :member_id
