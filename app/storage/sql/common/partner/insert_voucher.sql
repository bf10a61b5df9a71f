-- A voucher to be spent at the partner.
-- :partner_id partner, :code text, :member_id member, :points points, :last_day day, :hold_id hold, :text text,
-- :at instant, :staff_id staff or null
INSERT INTO partner_voucher (partner_id, code, member_id, points, last_day, hold_id, text, at, staff_id)
VALUES (:partner_id, :code, :member_id, :points, :last_day, :hold_id, :text, :at, :staff_id)
RETURNING id;
