-- Opens a member's points account.
-- :member_id member
INSERT INTO account (member_id) VALUES (:member_id) RETURNING id;
