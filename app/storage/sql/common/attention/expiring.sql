-- Points that can be spent and end between two days: how many members, how many points.
-- :first day, :last day
SELECT count(DISTINCT l.account_id), coalesce(sum(l.remaining), 0)
FROM lot l WHERE l.remaining > 0 AND l.expires_day BETWEEN :first AND :last AND l.activates_day <= :first;
