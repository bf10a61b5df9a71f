-- What was reserved for a member is free for others, and gifts that waited for the member wait no longer.
-- :id member
UPDATE reward_taking SET state = CASE state WHEN 'reserved' THEN 'released' ELSE 'withdrawn' END
WHERE state IN ('reserved', 'ready') AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
