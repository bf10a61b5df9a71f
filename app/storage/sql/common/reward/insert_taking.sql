-- A reward is reserved (hold, until), taken (entry) or ready as a gift.
-- :reward_id reward, :member_id member, :points points, :shop_cost money, :state text, :hold_id hold or null,
-- :until instant or null, :entry_id entry or null, :at instant, :day day, :staff_id staff or null,
-- :challenge_gift_id gift or null, :source text or null, :period text or null, :version programme version or null
INSERT INTO reward_taking (reward_id, member_id, points, shop_cost, state, hold_id, until, entry_id, at, local_day,
                           staff_id, challenge_gift_id, source, period, given_to, programme_version_id)
VALUES (:reward_id, :member_id, :points, :shop_cost, :state, :hold_id, :until, :entry_id, :at, :day, :staff_id,
        :challenge_gift_id, :source, :period, CASE WHEN :source IS NULL THEN NULL ELSE :member_id END, :version)
RETURNING id;
