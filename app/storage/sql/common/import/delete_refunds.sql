-- The other refunds of a batch, with their lines.
DELETE FROM refund
WHERE batch_id = :batch_id
  AND id NOT IN (SELECT refund_id FROM ledger_entry WHERE refund_id IS NOT NULL)
  AND id NOT IN (SELECT refund_id FROM stored_entry WHERE refund_id IS NOT NULL)
