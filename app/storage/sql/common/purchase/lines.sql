-- Net value of each line of a purchase with what came back of it so far.
-- :id purchase
SELECT l.line_no, l.net,
       coalesce((SELECT sum(r.amount) FROM refund_line r JOIN refund f ON f.id = r.refund_id
                 WHERE r.purchase_id = l.purchase_id AND r.purchase_line_no = l.line_no
                   AND f.void_at IS NULL AND f.kind = 'refund'), 0),
       l.quantity,
       (SELECT CASE WHEN count(*) = count(r.quantity) THEN coalesce(sum(r.quantity), 0) END
        FROM refund_line r JOIN refund f ON f.id = r.refund_id
        WHERE r.purchase_id = l.purchase_id AND r.purchase_line_no = l.line_no
          AND f.void_at IS NULL AND f.kind = 'refund')
FROM purchase_line l WHERE l.purchase_id = :id ORDER BY l.line_no;
