-- :member_id :household_id INTEGER
INSERT INTO household_member (member_id, household_id) VALUES (:member_id, :household_id)
