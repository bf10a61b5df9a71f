-- A key of a partner that is replaced.
-- :partner_id partner, :public_key text, :last_number int, :at instant, :staff_id staff or null
INSERT INTO partner_key (partner_id, public_key, last_number, replaced_at, staff_id)
VALUES (:partner_id, :public_key, :last_number, :at, :staff_id)
RETURNING id;
