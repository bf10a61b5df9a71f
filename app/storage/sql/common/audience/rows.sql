-- The members a filter means, with what a message may say about them. Every condition that is NULL
-- (or an empty list of words) lets all pass; a tier of '' means members without one. Words are prefixes of a member's search tokens.
-- :words text (JSON list), :ids text (JSON list or NULL), :tier text, :visit_from day,
-- :visit_to day, :min_balance points, :tag text, :today day, :soon day (points gone by then)
WITH usable AS (
    SELECT l.account_id,
           sum(l.remaining) AS points,
           sum(CASE WHEN l.expires_day <= :soon THEN l.remaining ELSE 0 END) AS expiring,
           min(CASE WHEN l.expires_day <= :soon THEN l.expires_day END) AS expires_day
    FROM lot l
    WHERE l.remaining > 0 AND l.activates_day <= :today
      AND (l.expires_day IS NULL OR l.expires_day >= :today)
    GROUP BY l.account_id
)
SELECT m.id, m.name, m.given_name, m.mobile, m.consent,
       CASE WHEN s.mobile IS NULL THEN 0 ELSE 1 END,
       m.tier_id,
       CASE WHEN a.deficit > 0 THEN 0 ELSE ifnull(u.points, 0) END,
       CASE WHEN a.deficit > 0 THEN 0 ELSE ifnull(u.expiring, 0) END,
       u.expires_day, m.last_visit_day
FROM member m
LEFT JOIN account a ON a.member_id = m.id AND a.currency = 'points'
LEFT JOIN usable u ON u.account_id = a.id
LEFT JOIN suppression s ON s.mobile = m.mobile
WHERE m.merged_into IS NULL AND m.erased_at IS NULL
  AND (:tier IS NULL OR ifnull(m.tier_id, '') = :tier)
  AND (:visit_from IS NULL OR m.last_visit_day >= :visit_from)
  AND (:visit_to IS NULL OR m.last_visit_day <= :visit_to)
  AND (:min_balance IS NULL OR ifnull(a.balance, 0) >= :min_balance)
  AND (:tag IS NULL OR EXISTS (
        SELECT 1 FROM member_tag t WHERE t.member_id = m.id AND t.tag = :tag))
  AND (:ids IS NULL OR m.id IN (SELECT value FROM json_each(:ids)))
  AND NOT EXISTS (
        SELECT 1 FROM json_each(:words) w
        WHERE NOT EXISTS (
            SELECT 1 FROM member_token t
            WHERE t.member_id = m.id AND t.token >= w.value AND t.token < w.value || char(1114111)))
ORDER BY m.id;
