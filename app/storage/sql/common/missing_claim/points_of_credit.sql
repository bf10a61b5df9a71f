-- Points that were asked before for what of a credit for spending was missing.
-- :spend_credit_id spend credit
SELECT coalesce(sum(points), 0) FROM missing_claim WHERE spend_credit_id = :spend_credit_id;
