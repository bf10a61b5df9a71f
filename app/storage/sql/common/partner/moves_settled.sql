-- The lines that a settlement counts.
-- :partner_id partner, :last day, :settlement_id settlement
UPDATE partner_move SET settlement_id = :settlement_id
WHERE partner_id = :partner_id AND settlement_id IS NULL AND local_day <= :last;
