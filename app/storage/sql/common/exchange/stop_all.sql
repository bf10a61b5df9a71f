-- Nobody waits for another reward any more. 0: for none at all.
-- :reward_id
DELETE FROM exchange_wait WHERE reward_id <> :reward_id
