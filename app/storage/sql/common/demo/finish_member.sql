-- The caches of a member after the last purchase.
-- :id INTEGER  :tier_id TEXT or NULL  :last_visit_day Julian day or NULL
UPDATE member SET tier_id = :tier_id, last_visit_day = :last_visit_day WHERE id = :id
