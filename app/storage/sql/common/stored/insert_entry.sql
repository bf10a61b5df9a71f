-- One entry of the ledger of stored value.
-- :account_id account, :seq int, :kind text, :amount money, :at instant, :day day, :purchase_id purchase or null,
-- :refund_id refund or null, :reverses_entry_id entry or null, :lot_id lot or null, :staff_id staff or null,
-- :payment text, :reason text, :explain json
INSERT INTO stored_entry (account_id, seq, kind, amount, occurred_at, local_day, purchase_id, refund_id,
                          reverses_entry_id, lot_id, staff_id, payment, reason, explain)
VALUES (:account_id, :seq, :kind, :amount, :at, :day, :purchase_id, :refund_id, :reverses_entry_id, :lot_id, :staff_id,
        :payment, :reason, :explain) RETURNING id;
