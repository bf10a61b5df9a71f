-- Who was found to be the same person: when, name, code and mobile before.
-- :members text (JSON list: the member and who was merged into it)
SELECT g.at, coalesce(json_extract(g.other_before, '$.details.name'), ''),
       coalesce(json_extract(g.other_before, '$.details.code'), ''),
       coalesce(json_extract(g.other_before, '$.details.mobile'), '')
FROM member_merge g
WHERE g.kept_id IN (SELECT value FROM json_each(:members)) AND g.undone_at IS NULL AND g.other_before <> '' ORDER BY g.id;
