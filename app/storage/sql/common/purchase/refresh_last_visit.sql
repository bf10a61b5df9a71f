-- Newest standing purchase of a member into its cache.
-- :member_id member
UPDATE member SET last_visit_day = (SELECT max(local_day) FROM purchase
                                    WHERE member_id = :member_id AND void_at IS NULL)
WHERE id = :member_id;
