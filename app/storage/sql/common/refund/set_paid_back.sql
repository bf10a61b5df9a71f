-- What left the drawer for a refund.
-- :id refund, :amount money
UPDATE refund SET paid_back = :amount WHERE id = :id;
