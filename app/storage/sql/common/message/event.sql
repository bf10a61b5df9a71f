-- Adds to the history of a message.
-- :message_id id, :state text, :detail text, :at instant
INSERT INTO message_event (message_id, state, detail, at) VALUES (:message_id, :state, :detail, :at);
