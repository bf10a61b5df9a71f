-- The last day that a member has paid for.
-- :member_id member
SELECT max(last_day) FROM membership WHERE member_id = :member_id AND ended_day IS NULL;
