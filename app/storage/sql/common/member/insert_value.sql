-- :member_id INTEGER  :field_key :text TEXT  :number INTEGER or NULL
INSERT INTO member_value (member_id, field_key, text, number) VALUES (:member_id, :field_key, :text, :number)
