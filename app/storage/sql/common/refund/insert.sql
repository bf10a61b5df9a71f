-- A refund or the void of a purchase.
-- :ref text, :source text, :member_id member or null, :occurred_at instant, :local_day day, :amount money,
-- :kind refund|void, :reason text, :staff_id staff or null, :batch_id batch or null
INSERT INTO refund (ref, source, member_id, occurred_at, local_day, amount, kind, reason, staff_id, batch_id)
VALUES (:ref, :source, :member_id, :occurred_at, :local_day, :amount, :kind, :reason, :staff_id, :batch_id)
RETURNING id;
