-- Every message to a member, oldest first: when, number, text, state.
-- :member_id member
SELECT created_at, mobile, body, state FROM message WHERE member_id = :member_id ORDER BY id;
