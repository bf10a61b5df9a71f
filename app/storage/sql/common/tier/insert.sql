-- An evaluation that changed something.
-- :member_id member, :day day, :score money, :tier_id text, :until_day day or null,
-- :programme_version_id version, :cause text, :at instant
INSERT INTO tier_evaluation (member_id, day, score, tier_id, until_day, programme_version_id, cause, at)
VALUES (:member_id, :day, :score, :tier_id, :until_day, :programme_version_id, :cause, :at);
