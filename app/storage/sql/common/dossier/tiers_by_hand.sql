-- Tiers set by hand: tier, last day, reason, when, when removed, name of the tier as it was called last.
-- :members text (JSON list: the member and who was merged into it)
SELECT p.tier_id, p.until_day, p.reason, p.at, p.removed_at,
       (SELECT json_extract(t.value, '$.name') FROM programme_version v, json_each(v.document, '$.tiers.list') t
        WHERE json_extract(t.value, '$.id') = p.tier_id ORDER BY v.version DESC LIMIT 1)
FROM tier_pin p WHERE p.member_id IN (SELECT value FROM json_each(:members)) ORDER BY p.id;
