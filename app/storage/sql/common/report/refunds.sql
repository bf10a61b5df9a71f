-- Returns made in a span of days, those of void purchases apart.
-- :first day, :last day
SELECT coalesce(sum(l.amount), 0),
       coalesce(sum(CASE WHEN r.member_id IS NOT NULL THEN l.amount END), 0)
  FROM refund r
  JOIN refund_line l ON l.refund_id = r.id
  LEFT JOIN purchase p ON p.id = l.purchase_id
 WHERE r.local_day BETWEEN :first AND :last AND r.void_at IS NULL AND r.kind = 'refund'
   AND p.void_at IS NULL;
