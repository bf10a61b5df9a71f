-- One page of the members' list, by name.
-- :w1..:w5 text, beginning of a token or ''; :w1_to..:w5_to text, the end of that range
-- :tier :tag :ids text or NULL, :visit_from :visit_to day or NULL, :min_balance points or NULL
-- :after_key text, sort key of the last row before, '' at first
-- :after_id integer, its id or 0; :limit integer
SELECT m.id, m.name, m.mobile, m.code, m.tier_id, ifnull(a.balance, 0), m.last_visit_day,
       m.joined_day, m.consent, m.sort_key
FROM member m
LEFT JOIN account a ON a.member_id = m.id AND a.currency = 'points'
WHERE (m.sort_key, m.id) > (:after_key, :after_id)
  AND m.merged_into IS NULL AND m.erased_at IS NULL
  AND (:tier IS NULL OR ifnull(m.tier_id, '') = :tier)
  AND (:visit_from IS NULL OR m.last_visit_day >= :visit_from)
  AND (:visit_to IS NULL OR m.last_visit_day <= :visit_to)
  AND (:min_balance IS NULL OR ifnull(a.balance, 0) >= :min_balance)
  AND (:tag IS NULL OR EXISTS (SELECT 1 FROM member_tag g
       WHERE g.member_id = m.id AND g.tag = :tag))
  AND (:ids IS NULL OR m.id IN (SELECT value FROM json_each(:ids)))
  AND (:w1 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = m.id AND t.token >= :w1 AND t.token < :w1_to))
  AND (:w2 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = m.id AND t.token >= :w2 AND t.token < :w2_to))
  AND (:w3 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = m.id AND t.token >= :w3 AND t.token < :w3_to))
  AND (:w4 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = m.id AND t.token >= :w4 AND t.token < :w4_to))
  AND (:w5 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = m.id AND t.token >= :w5 AND t.token < :w5_to))
ORDER BY m.sort_key, m.id
LIMIT :limit;
