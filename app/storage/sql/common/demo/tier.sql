-- One change of a member's tier or of the day until which it is kept.
-- :member_id :programme_version_id INTEGER  :day Julian day  :until_day Julian day or NULL
-- :score minor units  :tier_id :cause TEXT  :at instant
INSERT INTO tier_evaluation (member_id, day, score, tier_id, until_day, programme_version_id, cause, at)
VALUES (:member_id, :day, :score, :tier_id, :until_day, :programme_version_id, :cause, :at)
