-- The member's photo, the earlier one goes.
-- :member_id INTEGER  :jpeg bytes  :at instant
INSERT INTO member_photo (member_id, jpeg, at) VALUES (:member_id, :jpeg, :at)
ON CONFLICT (member_id) DO UPDATE SET jpeg = excluded.jpeg, at = excluded.at
