-- A member whose reward cannot be had; the day stays while the reason does.
-- :member_id, :reward_id, :reason, :day day
INSERT INTO exchange_wait (member_id, reward_id, reason, local_day) VALUES (:member_id, :reward_id, :reason, :day)
ON CONFLICT (member_id) DO UPDATE SET reward_id = excluded.reward_id, reason = excluded.reason,
    local_day = excluded.local_day
WHERE exchange_wait.reward_id <> excluded.reward_id OR exchange_wait.reason <> excluded.reason
