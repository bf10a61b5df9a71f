-- :member_id :activity_id :kind :name :period TEXT or NULL :day :points :staff_id :entry_id
INSERT INTO activity_confirmed (member_id, activity_id, kind, name, period, day, points, staff_id, entry_id)
VALUES (:member_id, :activity_id, :kind, :name, :period, :day, :points, :staff_id, :entry_id)
RETURNING id
