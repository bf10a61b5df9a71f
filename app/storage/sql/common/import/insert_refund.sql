-- Goods that came back in the past; returns its id.
-- :member_id INTEGER or NULL
INSERT INTO refund (ref, source, member_id, occurred_at, local_day, amount, reason, staff_id, batch_id)
VALUES (:ref, 'import', :member_id, :occurred_at, :local_day, :amount, :reason, :staff_id, :batch_id)
RETURNING id
