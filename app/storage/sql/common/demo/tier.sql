-- One look at a member's tier.
-- :member_id :programme_version_id INTEGER  :day Julian day  :score minor units  :tier_id :cause TEXT  :at instant
INSERT INTO tier_evaluation (member_id, day, score, tier_id, programme_version_id, cause, at)
VALUES (:member_id, :day, :score, :tier_id, :programme_version_id, :cause, :at)
