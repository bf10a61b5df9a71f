-- What was asked for a gift or credit that could not be taken back.
-- :challenge_gift_id gift or null, :spend_credit_id spend credit or null, :amount money, :points points, :whole flag,
-- :entry_id entry or null, :at instant, :taking_id taking or null
INSERT INTO missing_claim (challenge_gift_id, spend_credit_id, amount, points, whole, entry_id, at, taking_id)
VALUES (:challenge_gift_id, :spend_credit_id, :amount, :points, :whole, :entry_id, :at, :taking_id);
