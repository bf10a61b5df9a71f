-- :purchase_id purchase
SELECT member_id, local_day, lines FROM spend_basis WHERE purchase_id = :purchase_id
