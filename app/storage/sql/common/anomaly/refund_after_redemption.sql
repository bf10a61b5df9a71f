-- Purchases that came back soon after points had been spent that they had brought.
-- :first_day day, :last_day day, :threshold int
SELECT f.local_day, f.staff_id, coalesce(s.name, ''), p.member_id, m.name, 1,
       -(SELECT sum(e.points) FROM ledger_entry e JOIN account a ON a.id = e.account_id
         WHERE a.member_id = p.member_id AND e.kind = 'redeem' AND e.occurred_at > p.occurred_at
           AND e.occurred_at <= f.occurred_at AND f.local_day - e.local_day <= :threshold), p.ref
FROM refund f JOIN refund_line l ON l.refund_id = f.id AND l.line_no = 1 JOIN purchase p ON p.id = l.purchase_id
JOIN member m ON m.id = p.member_id LEFT JOIN staff s ON s.id = f.staff_id
WHERE f.local_day BETWEEN :first_day AND :last_day AND f.batch_id IS NULL AND p.earned_points > 0
  AND EXISTS (SELECT 1 FROM ledger_entry e JOIN account a ON a.id = e.account_id
              WHERE a.member_id = p.member_id AND e.kind = 'redeem' AND e.occurred_at > p.occurred_at
                AND e.occurred_at <= f.occurred_at AND f.local_day - e.local_day <= :threshold)
ORDER BY f.local_day DESC;
