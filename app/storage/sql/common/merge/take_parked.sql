-- What is set aside at the counter for the other member goes on as the kept one's.
-- :kept member, :other member
UPDATE parked_purchase SET member_id = :kept WHERE member_id = :other;
