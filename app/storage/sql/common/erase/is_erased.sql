-- When a member was erased.
-- :id member
SELECT erased_at FROM member WHERE id = :id;
