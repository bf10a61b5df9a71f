-- What each member bought in the days of a draw, what came back taken off; by member.
-- :first day, :last day
SELECT m.id, m.code, m.mobile, sum(moved.net) FROM (
    SELECT member_id, gross - discount - refunded AS net FROM purchase
    WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
    UNION ALL
    SELECT r.member_id, -l.amount FROM refund r JOIN refund_line l ON l.refund_id = r.id
    WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
      AND r.member_id IS NOT NULL AND l.purchase_id IS NULL) moved
JOIN member m ON m.id = moved.member_id
GROUP BY m.id HAVING sum(moved.net) > 0 ORDER BY m.id;
