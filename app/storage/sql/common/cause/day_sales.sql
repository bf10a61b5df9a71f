-- The money that members paid for goods on each day, what came back taken off the day of its purchase; returns
-- without a purchase on their own day. What points paid is no money; purchases that were partly paid with points
-- and partly came back are in cause/shared_sales.
-- :first day, :last day
SELECT day, sum(net) FROM (
    SELECT local_day AS day, gross - discount - refunded - redeemed_amount AS net FROM purchase
    WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
      AND (refunded = 0 OR redeemed_amount = 0)
    UNION ALL
    SELECT r.local_day, -l.amount FROM refund r JOIN refund_line l ON l.refund_id = r.id
    WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
      AND r.member_id IS NOT NULL AND l.purchase_id IS NULL) moved
GROUP BY day ORDER BY day;
