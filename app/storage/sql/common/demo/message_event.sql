-- A step of a message's story.
-- :message_id INTEGER  :state :detail TEXT  :at instant
INSERT INTO message_event (message_id, state, detail, at) VALUES (:message_id, :state, :detail, :at)
