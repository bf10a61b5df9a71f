-- Points that met what a batch's claw-backs from purchases which stand had written off, the newest first, unless those
-- were given back.
-- :batch_id batch
SELECT m.entry_id, a.member_id, m.points
FROM write_off_met m
JOIN ledger_entry c ON c.id = m.clawback_id
JOIN purchase p ON p.id = c.purchase_id
JOIN ledger_entry e ON e.id = m.entry_id
JOIN account a ON a.id = e.account_id
WHERE c.batch_id = :batch_id AND p.void_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.purchase_id = c.purchase_id AND r.reverses_entry_id = c.id)
ORDER BY m.entry_id DESC
