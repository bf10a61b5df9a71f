-- :member_id INTEGER  :tag TEXT
INSERT INTO member_tag (member_id, tag) VALUES (:member_id, :tag) ON CONFLICT DO NOTHING
