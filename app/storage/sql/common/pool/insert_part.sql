-- Points of another that are set aside for the same reservation.
-- :account_id account, :points points, :until instant, :purpose text, :part_of hold
INSERT INTO hold (account_id, points, until, purpose, part_of) VALUES (:account_id, :points, :until, :purpose, :part_of);
