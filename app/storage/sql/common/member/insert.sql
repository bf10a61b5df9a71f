-- A new member; returns its id. Consent is set by set_consent, tokens by insert_token.
-- :code :mobile TEXT or NULL  :birthday :batch_id INTEGER or NULL  :joined_day Julian day
INSERT INTO member (code, mobile, name, given_name, family_name, search_key, sort_key, birthday,
                    gender, joined_day, province, city, district, note, note_at_counter, wedding, batch_id, created_at)
VALUES (:code, :mobile, :name, :given_name, :family_name, :search_key, :sort_key, :birthday,
        :gender, :joined_day, :province, :city, :district, :note, :note_at_counter, :wedding, :batch_id, :created_at)
RETURNING id
