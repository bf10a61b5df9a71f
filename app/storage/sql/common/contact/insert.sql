-- What a member said.
-- :member_id member, :kind text, :text text, :due_day day or null, :follower_id staff or null, :at instant, :staff_id staff or null
INSERT INTO contact (member_id, kind, text, due_day, follower_id, at, changed_at, staff_id)
VALUES (:member_id, :kind, :text, :due_day, :follower_id, :at, :at, :staff_id) RETURNING id;
