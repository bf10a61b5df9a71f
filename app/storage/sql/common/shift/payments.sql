-- What came in and went out by kind of payment: purchases with what cards and points left to pay, memberships,
-- gift cards and credit paid for, memberships given up (by the kind they were sold for), refunds by the kinds that they
-- were paid back by (none noted: that of their purchase). A purchase taken back counts both ways; one that was given to
-- a member later counts once.
-- :staff_id staff or null, :from instant, :until instant, :first_day day, :last_day day
SELECT kind, sum(purchases), sum(taken), sum(paid_back) FROM (
    SELECT p.payment AS kind, 1 AS purchases, p.gross - p.discount - p.redeemed_amount
           + coalesce((SELECT sum(e.amount) FROM stored_entry e WHERE e.purchase_id = p.id AND e.kind = 'pay'), 0) AS taken,
           0 AS paid_back
    FROM purchase p
    WHERE p.local_day BETWEEN :first_day AND :last_day AND p.occurred_at BETWEEN :from AND :until
      AND p.staff_id IS :staff_id AND p.batch_id IS NULL AND p.payment <> 'mixed'
      AND NOT EXISTS (SELECT 1 FROM purchase_attachment a
                      WHERE a.former_id = p.id OR (a.purchase_id = p.id AND a.undone_at IS NOT NULL))
    UNION ALL
    SELECT x.kind, CASE WHEN x.place = 1 THEN 1 ELSE 0 END, x.amount, 0
    FROM purchase p JOIN purchase_payment x ON x.purchase_id = p.id
    WHERE p.local_day BETWEEN :first_day AND :last_day AND p.occurred_at BETWEEN :from AND :until
      AND p.staff_id IS :staff_id AND p.batch_id IS NULL AND p.payment = 'mixed'
      AND NOT EXISTS (SELECT 1 FROM purchase_attachment a
                      WHERE a.former_id = p.id OR (a.purchase_id = p.id AND a.undone_at IS NOT NULL))
    UNION ALL
    SELECT m.payment, 0, m.paid, 0 FROM membership m
    WHERE m.sold_day BETWEEN :first_day AND :last_day AND m.sold_at BETWEEN :from AND :until AND m.staff_id IS :staff_id
    UNION ALL
    SELECT m.payment, 0, 0, m.refunded FROM membership m
    WHERE m.ended_day BETWEEN :first_day AND :last_day AND m.ended_at BETWEEN :from AND :until
      AND m.ended_staff_id IS :staff_id AND m.refunded > 0
    UNION ALL
    SELECT e.payment, 0, e.amount, 0 FROM stored_entry e
    WHERE e.local_day BETWEEN :first_day AND :last_day AND e.occurred_at BETWEEN :from AND :until
      AND e.staff_id IS :staff_id AND e.kind IN ('issue', 'topup')
    UNION ALL
    SELECT coalesce((SELECT p.payment FROM refund_line l JOIN purchase p ON p.id = l.purchase_id
                     WHERE l.refund_id = f.id ORDER BY l.line_no LIMIT 1), ''), 0, 0, coalesce(f.paid_back, f.amount)
    FROM refund f
    WHERE f.local_day BETWEEN :first_day AND :last_day AND f.occurred_at BETWEEN :from AND :until
      AND f.staff_id IS :staff_id AND f.batch_id IS NULL AND f.void_at IS NULL AND coalesce(f.paid_back, f.amount) > 0
      AND NOT EXISTS (SELECT 1 FROM refund_payment x WHERE x.refund_id = f.id)
    UNION ALL
    SELECT x.kind, 0, 0, x.amount
    FROM refund f JOIN refund_payment x ON x.refund_id = f.id
    WHERE f.local_day BETWEEN :first_day AND :last_day AND f.occurred_at BETWEEN :from AND :until
      AND f.staff_id IS :staff_id AND f.batch_id IS NULL AND f.void_at IS NULL)
GROUP BY kind ORDER BY kind <> 'cash', kind = '', kind;
