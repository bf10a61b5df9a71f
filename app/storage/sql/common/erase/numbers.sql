-- The numbers that the person and the rows merged into it have or had; not those that are somebody else's by now.
-- :id member
WITH person (id) AS (SELECT m.id FROM member m WHERE m.id = :id OR m.merged_into = :id),
known (mobile) AS (
    SELECT m.mobile FROM member m JOIN person p ON p.id = m.id
    UNION SELECT json_extract(g.kept_before, '$.details.mobile') FROM member_merge g JOIN person p ON p.id = g.kept_id
          WHERE g.kept_before <> ''
    UNION SELECT json_extract(g.kept_before, '$.after.mobile') FROM member_merge g JOIN person p ON p.id = g.kept_id
          WHERE g.kept_before <> '' AND g.undone_at IS NULL
    UNION SELECT json_extract(g.other_before, '$.details.mobile') FROM member_merge g JOIN person p ON p.id = g.other_id
          WHERE g.other_before <> ''
    UNION SELECT s.mobile FROM message s JOIN person p ON p.id = s.member_id
    UNION SELECT v.mobile FROM partner_move v JOIN person p ON p.id = v.member_id
)
SELECT k.mobile FROM known k
WHERE k.mobile LIKE '+%'
  AND NOT EXISTS (SELECT 1 FROM member o WHERE o.mobile = k.mobile AND o.id NOT IN (SELECT id FROM person))
ORDER BY k.mobile;
