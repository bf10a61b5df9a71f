-- How the tier was worked out: day, tier, measure, spent in the window or on the first purchase (of those measures), else
-- what was reached, kept until, cause, reason, name of the tier then.
-- :members text (JSON list: the member and who was merged into it)
SELECT e.day, e.tier_id, e.measure, CASE WHEN e.measure IN ('spend', 'first_purchase') THEN e.score END,
       CASE WHEN e.measure NOT IN ('spend', 'first_purchase') THEN e.score END, e.until_day, e.cause, e.reason,
       (SELECT json_extract(t.value, '$.name') FROM programme_version v, json_each(v.document, '$.tiers.list') t
        WHERE v.id = e.programme_version_id AND json_extract(t.value, '$.id') = e.tier_id)
FROM tier_evaluation e WHERE e.member_id IN (SELECT value FROM json_each(:members)) ORDER BY e.id;
