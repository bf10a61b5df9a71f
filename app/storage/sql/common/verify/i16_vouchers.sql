-- I16: Vouchers spent at a partner whose hold did not become the entry of that line.
SELECT 'partner_voucher:' || v.id, 'hold became entry ' || coalesce(h.entry_id, 0)
FROM partner_voucher v JOIN hold h ON h.id = v.hold_id
WHERE (v.move_id IS NULL AND h.entry_id IS NOT NULL)
   OR (h.entry_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM partner_posting p
                                             WHERE p.move_id = v.move_id AND p.entry_id = h.entry_id));
