-- Members by a text that stands in their own row.
-- :subject text: which; :text text
SELECT id FROM (
    SELECT m.id, CASE :subject
        WHEN 'tier' THEN ifnull(m.tier_id, '') WHEN 'gender' THEN m.gender WHEN 'consent' THEN m.consent
        WHEN 'province' THEN m.province WHEN 'city' THEN m.city WHEN 'district' THEN m.district ELSE '' END AS word
    FROM member m
    WHERE m.merged_into IS NULL AND m.erased_at IS NULL) rows
WHERE word = :text
ORDER BY id
