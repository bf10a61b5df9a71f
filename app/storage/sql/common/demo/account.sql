-- An empty account with its own id.
-- :id :member_id INTEGER
INSERT INTO account (id, member_id, balance, last_seq) VALUES (:id, :member_id, 0, 0)
