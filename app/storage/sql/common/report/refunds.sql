-- Returns made in a span of days, those of void purchases apart.
-- :first day, :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT coalesce(sum(l.amount), 0),
       coalesce(sum(CASE WHEN r.member_id IS NOT NULL THEN l.amount END), 0)
  FROM refund r
  JOIN refund_line l ON l.refund_id = r.id
  LEFT JOIN purchase p ON p.id = l.purchase_id
 WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
   AND p.void_at IS NULL
   AND (:ids IS NULL OR r.member_id IN (SELECT value FROM json_each(:ids)));
