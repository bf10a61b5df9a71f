-- How many of a reward are taken or reserved, and of these by one member for points. A gift counts once it is handed out.
-- :reward_id reward, :member_id member, :now instant
SELECT count(*), coalesce(sum(CASE WHEN member_id = :member_id AND points > 0 THEN 1 ELSE 0 END), 0) FROM reward_taking
WHERE reward_id = :reward_id AND (state = 'taken' OR (state = 'reserved' AND until > :now));
