-- Purchases and spend of some members as in member/stats: void purchases do not count, what came back is taken off.
-- :ids text (JSON list of members)
SELECT w.value,
       (SELECT count(*) FROM purchase p WHERE p.member_id = w.value AND p.void_at IS NULL),
       (SELECT CAST(ifnull(sum(p.gross - p.discount - p.refunded), 0) AS BIGINT)
        FROM purchase p WHERE p.member_id = w.value AND p.void_at IS NULL)
       - (SELECT CAST(ifnull(sum(l.amount), 0) AS BIGINT)
          FROM refund r JOIN refund_line l ON l.refund_id = r.id AND l.purchase_id IS NULL
          WHERE r.member_id = w.value AND r.kind = 'refund' AND r.void_at IS NULL)
FROM json_each(:ids) w;
