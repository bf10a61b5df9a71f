-- What of a rule's points for a purchase could not be taken back, all its returns together.
-- :purchase_id purchase, :rule_id text, :points points
UPDATE rule_points SET written_off = :points WHERE purchase_id = :purchase_id AND rule_id = :rule_id;
