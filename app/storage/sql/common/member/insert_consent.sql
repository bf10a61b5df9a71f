-- One line of the consent history.
-- :member_id :at INTEGER  :state :source :wording TEXT  :staff_id :batch_id :notice_id INTEGER or NULL
INSERT INTO consent_entry (member_id, state, source, wording, at, staff_id, batch_id, notice_id)
VALUES (:member_id, :state, :source, :wording, :at, :staff_id, :batch_id, :notice_id)
