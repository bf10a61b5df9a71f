-- A member's net spend between two days: standing purchases less what came back, less returns without a
-- purchase.
-- :member_id member, :first day, :last day
SELECT coalesce((SELECT sum(gross - discount - refunded) FROM purchase
                 WHERE member_id = :member_id AND local_day BETWEEN :first AND :last AND void_at IS NULL), 0)
     - coalesce((SELECT sum(l.amount) FROM refund f JOIN refund_line l ON l.refund_id = f.id
                 WHERE f.member_id = :member_id AND f.local_day BETWEEN :first AND :last
                   AND f.void_at IS NULL AND f.kind = 'refund' AND l.purchase_id IS NULL), 0);
