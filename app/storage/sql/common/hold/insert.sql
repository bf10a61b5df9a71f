-- Points set aside until a moment.
-- :account_id account, :points points, :until instant, :purpose text
INSERT INTO hold (account_id, points, until, purpose) VALUES (:account_id, :points, :until, :purpose) RETURNING id;
