-- Members who may have so many points to spend.
-- :every points
SELECT member_id FROM account WHERE currency = 'points' AND balance >= :every ORDER BY member_id
