-- What members got in a span of days, by the kind of programme it comes from: how many members got some of it, money,
-- points. Discounts of goods that were kept, rounded as back-tests do (PastPurchase::keptOf); credit less what returns
-- took; of partners what we owe them.
-- :first day, :last day
SELECT 'points' AS kind, count(DISTINCT CASE WHEN e.points > 0 THEN a.member_id END) AS members, 0 AS money,
       coalesce(sum(e.points), 0) AS points
  FROM ledger_entry e JOIN account a ON a.id = e.account_id
 WHERE e.local_day BETWEEN :first AND :last AND e.kind IN ('earn', 'bonus', 'clawback')
UNION ALL
SELECT CASE WHEN b.source LIKE 'tier:%' THEN 'tiers' ELSE 'membership' END, count(DISTINCT u.member_id),
       sum(CASE WHEN u.refunded = 0 THEN b.amount
                ELSE b.amount - b.amount * u.refunded / (u.gross - u.discount) END), 0
  FROM purchase_benefit b JOIN purchase u ON u.id = b.purchase_id
 WHERE u.local_day BETWEEN :first AND :last AND u.void_at IS NULL AND b.amount > 0
   AND (u.refunded = 0 OR u.gross - u.discount - u.refunded > 0)
 GROUP BY 1
UNION ALL
SELECT 'partners', count(DISTINCT member_id), coalesce(-sum(amount), 0), 0
  FROM partner_move WHERE local_day BETWEEN :first AND :last
UNION ALL
SELECT 'spend', count(DISTINCT CASE WHEN c.amount > c.taken THEN c.member_id END), coalesce(sum(c.amount - c.taken), 0), 0
  FROM spend_credit c JOIN stored_entry s ON s.id = c.entry_id
 WHERE s.local_day BETWEEN :first AND :last
UNION ALL
SELECT 'causes', count(DISTINCT member_id), 0, coalesce(sum(points), 0)
  FROM donation WHERE local_day BETWEEN :first AND :last AND back_entry_id IS NULL;
