-- The lines that a file takes along.
-- :partner_id partner, :number int
UPDATE partner_move SET file_number = :number
WHERE partner_id = :partner_id AND file_number IS NULL AND kind IN ('out', 'spent_here');
