-- Points earned and spent on a day, but for purchases that are void now, and the part that no purchase spent
-- (rewards, credit).
-- :day day
SELECT coalesce(sum(CASE WHEN e.kind IN ('earn', 'bonus') THEN e.points END), 0),
       coalesce(sum(CASE WHEN e.kind = 'redeem' THEN -e.points END), 0),
       coalesce(sum(CASE WHEN e.kind = 'redeem' AND e.purchase_id IS NULL THEN -e.points END), 0)
FROM ledger_entry e LEFT JOIN purchase p ON p.id = e.purchase_id
WHERE e.local_day = :day AND e.kind IN ('earn', 'bonus', 'redeem') AND p.void_at IS NULL;
