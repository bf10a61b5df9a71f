-- No kind of money by which a refund was paid back: nobody was paid anything.
-- :refund_id refund
DELETE FROM refund_payment WHERE refund_id = :refund_id;
