-- A new game.
-- :name text, :kind text, :measure text, :target int, :levels text, :minimum money, :goods text, :gap_minutes int,
-- :life_days int, :repeats flag, :first_day day or null, :last_day day or null, :points points, :credit money,
-- :tier_id text, :tag text, :at instant, :reward_id reward or null, :reward_days int
INSERT INTO challenge (name, kind, measure, target, levels, minimum, goods, gap_minutes, life_days, repeats, first_day,
                       last_day, points, credit, tier_id, tag, created_at, reward_id, reward_days)
VALUES (:name, :kind, :measure, :target, :levels, :minimum, :goods, :gap_minutes, :life_days, :repeats, :first_day,
        :last_day, :points, :credit, :tier_id, :tag, :at, :reward_id, :reward_days)
RETURNING id;
