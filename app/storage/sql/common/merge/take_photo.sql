-- The kept member gets the other's photo when it has none; the other keeps its own for taking the merge back.
-- :kept member, :other member
INSERT INTO member_photo (member_id, jpeg, at)
SELECT :kept, p.jpeg, p.at FROM member_photo p
WHERE p.member_id = :other AND NOT EXISTS (SELECT 1 FROM member_photo k WHERE k.member_id = :kept)
