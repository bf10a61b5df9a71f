-- Refunds of a batch that moved points or credit stay, as void.
UPDATE refund SET void_at = :at
WHERE batch_id = :batch_id AND void_at IS NULL
  AND (id IN (SELECT refund_id FROM ledger_entry WHERE refund_id IS NOT NULL)
       OR id IN (SELECT refund_id FROM stored_entry WHERE refund_id IS NOT NULL))
