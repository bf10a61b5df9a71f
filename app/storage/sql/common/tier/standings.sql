-- Everyone who has a tier, bought since a day or is pinned.
-- :first day, :today day
SELECT m.id, m.tier_id, t.until_day, coalesce(t.away, 0), m.joined_day, m.last_visit_day,
       p.tier_id, p.until_day, p.reason
FROM member m
LEFT JOIN tier_evaluation t ON t.id = (SELECT max(e.id) FROM tier_evaluation e WHERE e.member_id = m.id)
LEFT JOIN tier_pin p ON p.id = (SELECT max(n.id) FROM tier_pin n
                                WHERE n.member_id = m.id AND n.removed_at IS NULL AND n.until_day >= :today)
WHERE m.merged_into IS NULL AND m.erased_at IS NULL
  AND (m.tier_id IS NOT NULL OR m.last_visit_day >= :first OR p.id IS NOT NULL)
ORDER BY m.id;
