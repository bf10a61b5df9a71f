-- Points that an import took back from purchases which stand, the newest first, unless given back.
SELECT e.id, a.member_id, -e.points, e.purchase_id, e.refund_id, e.programme_version_id
FROM ledger_entry e
JOIN account a ON a.id = e.account_id
JOIN purchase p ON p.id = e.purchase_id
WHERE e.batch_id = :batch_id AND e.kind = 'clawback' AND p.void_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r
                  WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id)
ORDER BY e.id DESC
