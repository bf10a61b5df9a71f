-- A gift that is given.
-- :challenge_id challenge, :member_id member, :number int, :points points, :credit money, :entry_id entry or null,
-- :stored_entry_id stored entry or null, :at instant, :local_day day, :reward_id reward or null
INSERT INTO challenge_gift (challenge_id, member_id, number, points, credit, entry_id, stored_entry_id, at, local_day,
                            reward_id)
VALUES (:challenge_id, :member_id, :number, :points, :credit, :entry_id, :stored_entry_id, :at, :local_day,
        :reward_id)
RETURNING id;
