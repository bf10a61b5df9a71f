-- One ledger entry. The file refuses a second one with the same number in the account.
-- :account_id account, :seq int, :kind text, :points points, :occurred_at instant, :local_day day,
-- :purchase_id purchase or null, :refund_id refund or null, :programme_version_id version or null,
-- :reverses_entry_id entry or null, :lot_id lot or null, :batch_id batch or null, :staff_id staff or null,
-- :reason text, :explain json
INSERT INTO ledger_entry (account_id, seq, kind, points, occurred_at, local_day, purchase_id, refund_id,
                          programme_version_id, reverses_entry_id, lot_id, batch_id, staff_id, reason, explain)
VALUES (:account_id, :seq, :kind, :points, :occurred_at, :local_day, :purchase_id, :refund_id,
        :programme_version_id, :reverses_entry_id, :lot_id, :batch_id, :staff_id, :reason, :explain)
RETURNING id;
