-- One code of a batch; a code that exists already is left alone and gives no row.
-- :batch_id batch, :code text, :member_id member or null, :until_day day or null, :taking_id taking or null, :at instant
INSERT INTO voucher (batch_id, code, member_id, until_day, taking_id, created_at)
VALUES (:batch_id, :code, :member_id, :until_day, :taking_id, :at) ON CONFLICT (code) DO NOTHING;
