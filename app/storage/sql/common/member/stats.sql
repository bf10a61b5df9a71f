-- Visits and spend of one member; void purchases do not count, what came back is taken off.
-- :member_id integer
SELECT (SELECT count(*) FROM purchase p WHERE p.member_id = :member_id AND p.void_at IS NULL),
       (SELECT CAST(ifnull(sum(p.gross - p.discount - p.refunded), 0) AS BIGINT)
        FROM purchase p WHERE p.member_id = :member_id AND p.void_at IS NULL)
       - (SELECT CAST(ifnull(sum(l.amount), 0) AS BIGINT)
          FROM refund r JOIN refund_line l ON l.refund_id = r.id AND l.purchase_id IS NULL
          WHERE r.member_id = :member_id AND r.kind = 'refund' AND r.void_at IS NULL),
       (SELECT min(p.local_day) FROM purchase p WHERE p.member_id = :member_id AND p.void_at IS NULL),
       (SELECT max(p.local_day) FROM purchase p WHERE p.member_id = :member_id AND p.void_at IS NULL),
       (SELECT ifnull(sum(a.balance), 0) FROM account a
        WHERE a.member_id = :member_id AND a.currency = 'points');
