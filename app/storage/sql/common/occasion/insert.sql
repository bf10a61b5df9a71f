-- :occasion, :member_id, :period, :entry_id
INSERT INTO occasion_points (occasion, member_id, period, entry_id)
VALUES (:occasion, :member_id, :period, :entry_id)
