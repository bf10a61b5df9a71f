-- A gift of a challenge goes over, numbered among the other one's.
-- :id int, :to member, :number int
UPDATE challenge_gift SET member_id = :to, number = :number WHERE id = :id;
