-- A ledger entry of the demo shop with its own id.
-- :id :account_id :seq :points INTEGER  :kind :reason :explain TEXT  :occurred_at instant
-- :local_day Julian day  :purchase_id :refund_id :programme_version_id :reverses_entry_id :lot_id :staff_id INTEGER or NULL
INSERT INTO ledger_entry (id, account_id, seq, kind, points, occurred_at, local_day, purchase_id,
                          refund_id, programme_version_id, reverses_entry_id, lot_id, staff_id, reason, explain)
VALUES (:id, :account_id, :seq, :kind, :points, :occurred_at, :local_day, :purchase_id,
        :refund_id, :programme_version_id, :reverses_entry_id, :lot_id, :staff_id, :reason, :explain)
