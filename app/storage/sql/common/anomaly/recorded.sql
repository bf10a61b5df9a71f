-- What was recorded at the counter or by hand, with its moment: purchases (of an earlier day when they were typed), what
-- came back, points and credit by hand.
-- :first_day day, :last_day day
SELECT d.day, d.staff_id, coalesce(s.name, ''), d.member_id, coalesce(m.name, ''), 1, d.points, d.ref, d.moment
FROM (
    SELECT p.local_day AS day, p.staff_id, p.member_id, p.earned_points AS points, p.ref,
           coalesce(n.entered_at, p.occurred_at) AS moment
    FROM purchase p LEFT JOIN purchase_note n ON n.purchase_id = p.id
    WHERE p.local_day BETWEEN :first_day AND :last_day AND p.void_at IS NULL AND p.batch_id IS NULL
      AND p.source = 'counter'
    UNION ALL
    SELECT f.local_day, f.staff_id, f.member_id, 0, f.ref, f.occurred_at
    FROM refund f
    WHERE f.local_day BETWEEN :first_day AND :last_day AND f.batch_id IS NULL AND f.source = 'counter'
    UNION ALL
    SELECT e.local_day, e.staff_id, a.member_id, abs(e.points), e.reason, e.occurred_at
    FROM ledger_entry e JOIN account a ON a.id = e.account_id LEFT JOIN batch b ON b.id = e.batch_id
    WHERE e.kind = 'adjust' AND e.reason <> '' AND e.local_day BETWEEN :first_day AND :last_day
      AND (b.id IS NULL OR b.kind = 'adjust') AND json_extract(e.explain, '$.erased') IS NULL
    UNION ALL
    SELECT c.local_day, c.staff_id, t.member_id, 0, c.reason, c.occurred_at
    FROM stored_entry c JOIN stored_account t ON t.id = c.account_id
    WHERE c.kind = 'adjust' AND c.amount > 0 AND c.reason <> '' AND c.local_day BETWEEN :first_day AND :last_day
) d
LEFT JOIN staff s ON s.id = d.staff_id LEFT JOIN member m ON m.id = d.member_id
ORDER BY d.moment DESC;
