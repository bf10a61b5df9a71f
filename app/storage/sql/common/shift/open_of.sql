-- The open shift of somebody, or of nobody by name.
-- :staff_id staff or null
SELECT h.id, h.staff_id, coalesce(s.name, ''), h.opened_at, h.opening_cash, h.closed_at, h.counted_cash, h.payments, h.note
FROM shift h LEFT JOIN staff s ON s.id = h.staff_id
WHERE h.closed_at IS NULL AND ifnull(h.staff_id, 0) = ifnull(CAST(:staff_id AS INTEGER), 0);
