-- A refund of the demo shop with its own id.
-- :id :member_id :staff_id INTEGER  :ref :reason TEXT  :occurred_at instant  :local_day Julian day  :amount minor units
INSERT INTO refund (id, ref, source, member_id, occurred_at, local_day, amount, reason, staff_id)
VALUES (:id, :ref, 'demo', :member_id, :occurred_at, :local_day, :amount, :reason, :staff_id)
