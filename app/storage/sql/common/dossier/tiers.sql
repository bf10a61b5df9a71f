-- How the tier was worked out: day, tier, measure, spent in the window (of that measure), else what was reached, kept
-- until, cause, reason.
-- :members text (JSON list: the member and who was merged into it)
SELECT day, tier_id, measure, CASE WHEN measure = 'spend' THEN score END, CASE WHEN measure <> 'spend' THEN score END,
       until_day, cause, reason
FROM tier_evaluation WHERE member_id IN (SELECT value FROM json_each(:members)) ORDER BY id;
