-- An evaluation that changed something, with what it looked at.
-- :member_id member, :day day, :score integer, :measure text, :reason text, :tier_id text,
-- :until_day day or null, :away integer, :window_first day, :window_last day, :minimum integer or null,
-- :keep integer or null, :programme_version_id version, :cause text, :at instant
INSERT INTO tier_evaluation (member_id, day, score, measure, reason, tier_id, until_day, away, window_first,
    window_last, minimum, keep, programme_version_id, cause, at)
VALUES (:member_id, :day, :score, :measure, :reason, :tier_id, :until_day, :away, :window_first, :window_last,
    :minimum, :keep, :programme_version_id, :cause, :at);
