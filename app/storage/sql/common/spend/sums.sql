-- What counts of a period for everybody who bought in it.
-- :first day, :last day
SELECT member_id, sum(kept) FROM spend_basis
WHERE local_day BETWEEN :first AND :last GROUP BY member_id HAVING sum(kept) > 0 ORDER BY member_id
