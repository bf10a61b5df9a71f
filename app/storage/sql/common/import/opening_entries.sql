-- Opening balances that an import gave.
SELECT e.id, a.member_id, e.points FROM ledger_entry e JOIN account a ON a.id = e.account_id
WHERE e.batch_id = :batch_id AND e.kind = 'opening'
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_entry_id = e.id)
