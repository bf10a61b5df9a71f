-- One shift.
-- :id shift
SELECT h.id, h.staff_id, coalesce(s.name, ''), h.opened_at, h.opening_cash, h.closed_at, h.counted_cash, h.payments, h.note
FROM shift h LEFT JOIN staff s ON s.id = h.staff_id WHERE h.id = :id;
