-- Net spend in a window of every member who bought in it, and 0 for those who only have a tier.
-- :first day, :last day
SELECT m.id, coalesce(sum(s.amount), 0), m.tier_id,
       (SELECT t.until_day FROM tier_evaluation t WHERE t.member_id = m.id ORDER BY t.id DESC LIMIT 1)
FROM member m LEFT JOIN (
    SELECT member_id, gross - discount - refunded AS amount FROM purchase
    WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
    UNION ALL
    SELECT f.member_id, -l.amount FROM refund f JOIN refund_line l ON l.refund_id = f.id
    WHERE f.local_day BETWEEN :first AND :last AND f.void_at IS NULL AND f.kind = 'refund'
      AND l.purchase_id IS NULL AND f.member_id IS NOT NULL
) AS s ON s.member_id = m.id
WHERE s.member_id IS NOT NULL OR m.tier_id IS NOT NULL
GROUP BY m.id ORDER BY m.id;
