-- Lines of the trail, newest first. A group is the part of the action before the dot.
-- :staff staff or null, :from instant or null, :before_at instant or null, :member member or null,
-- :older id or 0, :any_group bool, :first text, :behind text, :limit int
SELECT a.id, a.at, a.staff_id, a.action, a.subject, a.before, a.after, a.hash, coalesce(s.name, '')
FROM audit a LEFT JOIN staff s ON s.id = a.staff_id
WHERE (:older = 0 OR a.id < :older)
  AND (CAST(:staff AS INTEGER) IS NULL OR a.staff_id = :staff)
  AND (CAST(:from AS INTEGER) IS NULL OR a.at >= :from)
  AND (CAST(:before_at AS INTEGER) IS NULL OR a.at < :before_at)
  AND (:any_group = 1 OR (a.action >= :first AND a.action < :behind))
  AND (CAST(:member AS INTEGER) IS NULL OR a.subject = 'member:' || :member
       OR a.subject IN (SELECT 'purchase:' || p.id FROM purchase p WHERE p.member_id = :member)
       OR a.subject IN (SELECT 'ledger_entry:' || e.id FROM ledger_entry e
                        JOIN account t ON t.id = e.account_id WHERE t.member_id = :member))
ORDER BY a.id DESC LIMIT :limit;
