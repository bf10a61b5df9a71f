-- :member_id :first :last :reach :entry_id
INSERT INTO milestone_given (member_id, first_day, last_day, reach, entry_id)
VALUES (:member_id, :first, :last, :reach, :entry_id)
