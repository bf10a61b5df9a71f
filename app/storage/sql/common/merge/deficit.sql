-- The entry by which the kept member took over a deficit.
-- :kept member, :explain json
SELECT e.id, -e.points FROM ledger_entry e JOIN account a ON a.id = e.account_id
WHERE a.member_id = :kept AND e.kind = 'transfer_out' AND e.explain = :explain ORDER BY e.id LIMIT 1;
