-- What the person and the rows merged into it were called, also before merges.
-- :id member
WITH person (id) AS (SELECT m.id FROM member m WHERE m.id = :id OR m.merged_into = :id),
told (text) AS (
    SELECT json_extract(g.kept_before, '$.details') FROM member_merge g JOIN person p ON p.id = g.kept_id WHERE g.kept_before <> ''
    UNION ALL
    SELECT json_extract(g.kept_before, '$.after') FROM member_merge g JOIN person p ON p.id = g.kept_id
    WHERE g.kept_before <> '' AND g.undone_at IS NULL
    UNION ALL
    SELECT json_extract(g.other_before, '$.details') FROM member_merge g JOIN person p ON p.id = g.other_id WHERE g.other_before <> ''
)
SELECT m.name, m.given_name, m.family_name FROM member m JOIN person p ON p.id = m.id
UNION
SELECT coalesce(json_extract(t.text, '$.name'), ''), coalesce(json_extract(t.text, '$.given_name'), ''),
       coalesce(json_extract(t.text, '$.family_name'), '')
FROM told t WHERE t.text IS NOT NULL;
