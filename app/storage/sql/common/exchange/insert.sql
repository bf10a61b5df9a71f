-- :member_id :day :points :credit :entry_id :stored_entry_id
INSERT INTO points_exchange (member_id, day, points, credit, entry_id, stored_entry_id)
VALUES (:member_id, :day, :points, :credit, :entry_id, :stored_entry_id)
