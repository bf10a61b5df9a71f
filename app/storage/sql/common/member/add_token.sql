-- A token the member may have already.
-- :token TEXT  :member_id INTEGER
INSERT INTO member_token (token, member_id) VALUES (:token, :member_id) ON CONFLICT DO NOTHING
