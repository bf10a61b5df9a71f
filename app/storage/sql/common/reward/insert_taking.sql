-- A reward is reserved (hold, until) or taken (entry).
-- :reward_id reward, :member_id member, :points points, :shop_cost money, :state text, :hold_id hold or null,
-- :until instant or null, :entry_id entry or null, :at instant, :day day, :staff_id staff or null
INSERT INTO reward_taking (reward_id, member_id, points, shop_cost, state, hold_id, until, entry_id, at, local_day,
                           staff_id)
VALUES (:reward_id, :member_id, :points, :shop_cost, :state, :hold_id, :until, :entry_id, :at, :day, :staff_id)
RETURNING id;
