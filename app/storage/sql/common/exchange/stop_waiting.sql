-- :member_id
DELETE FROM exchange_wait WHERE member_id = :member_id
