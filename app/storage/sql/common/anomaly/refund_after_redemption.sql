-- Purchases that came back soon after points had been spent that they had brought: paid with, given to a cause or carried
-- to a partner. (The plus keeps the days in front: else all refunds are read in their order.)
-- :first_day day, :last_day day, :threshold int
SELECT d.day, d.staff_id, coalesce(s.name, ''), d.member_id, m.name, 1, sum(d.spent), d.ref
FROM (
    SELECT f.local_day AS day, f.staff_id, p.member_id, f.id, p.ref, -e.points AS spent
    FROM refund f JOIN refund_line l ON l.refund_id = f.id AND l.line_no = 1 JOIN purchase p ON p.id = l.purchase_id
    JOIN account a ON a.member_id = p.member_id JOIN ledger_entry e ON e.account_id = a.id
    WHERE f.local_day BETWEEN :first_day AND :last_day AND f.batch_id IS NULL AND f.void_at IS NULL AND p.earned_points > 0
      AND e.points < 0 AND e.occurred_at > p.occurred_at AND e.occurred_at <= f.occurred_at
      AND f.local_day - e.local_day <= :threshold
      AND (e.kind IN ('redeem', 'donate')
           OR (e.kind = 'transfer_out' AND EXISTS (SELECT 1 FROM partner_posting o WHERE o.entry_id = e.id)))
) d
JOIN member m ON m.id = d.member_id LEFT JOIN staff s ON s.id = d.staff_id
GROUP BY +d.id ORDER BY d.day DESC;
