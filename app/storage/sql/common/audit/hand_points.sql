-- Points that one person of staff gave and took by hand since a moment, alone, by member: also what an import brought, and
-- activities that the programme does not limit. What a second person confirmed is not counted: that word stands in the
-- line right before. (The whole list of actions lets the index serve.)
-- :staff_id staff, :from instant
SELECT t.member_id, sum(CASE WHEN e.points > 0 THEN e.points ELSE 0 END),
       sum(CASE WHEN e.points < 0 THEN -e.points ELSE 0 END)
FROM (
    SELECT a.id, CAST(substr(a.subject, 14) AS INTEGER) AS entry_id, NULL AS batch_id, '' AS kind, 0 AS is_back
    FROM audit a
    WHERE a.staff_id = :staff_id AND a.at >= :from AND a.action = 'points.adjust'
      AND a.action IN ('points.adjust', 'points.bulk', 'points.bulk_undo', 'credit.grant', 'import.members', 'activity.confirm')
    UNION ALL
    SELECT a.id, x.entry_id, NULL, '', 0
    FROM audit a JOIN activity_confirmed x ON x.id = CAST(substr(a.subject, 10) AS INTEGER)
    WHERE a.staff_id = :staff_id AND a.at >= :from AND a.action = 'activity.confirm'
      AND a.action IN ('points.adjust', 'points.bulk', 'points.bulk_undo', 'credit.grant', 'import.members', 'activity.confirm')
      AND x.period IS NULL AND x.undone_at IS NULL
    UNION ALL
    SELECT a.id, NULL, CAST(substr(a.subject, 7) AS INTEGER),
           CASE a.action WHEN 'import.members' THEN 'opening' ELSE 'adjust' END, a.action = 'points.bulk_undo'
    FROM audit a
    WHERE a.staff_id = :staff_id AND a.at >= :from AND a.action IN ('points.bulk', 'points.bulk_undo', 'import.members')
      AND a.action IN ('points.adjust', 'points.bulk', 'points.bulk_undo', 'credit.grant', 'import.members', 'activity.confirm')
) done
JOIN ledger_entry e ON e.id = done.entry_id
    OR (e.batch_id = done.batch_id AND e.kind = done.kind AND (e.reverses_entry_id IS NOT NULL) = done.is_back)
JOIN account t ON t.id = e.account_id
WHERE NOT EXISTS (SELECT 1 FROM audit c WHERE c.id = done.id - 1 AND c.action = 'signin.confirm')
GROUP BY t.member_id;
