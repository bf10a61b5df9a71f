-- What members bought on each day, what came back taken off the day of its purchase; returns without a purchase
-- on their own day.
-- :first day, :last day
SELECT day, sum(net) FROM (
    SELECT local_day AS day, gross - discount - refunded AS net FROM purchase
    WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
    UNION ALL
    SELECT r.local_day, -l.amount FROM refund r JOIN refund_line l ON l.refund_id = r.id
    WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
      AND r.member_id IS NOT NULL AND l.purchase_id IS NULL) moved
GROUP BY day ORDER BY day;
