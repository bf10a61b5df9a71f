-- What members have in a column, for comparing in any spelling: id and text.
-- :subject text: which
SELECT id, word FROM (
    SELECT m.id, CASE :subject
        WHEN 'name' THEN m.name || ' ' || m.given_name || ' ' || m.family_name
        WHEN 'code' THEN ifnull(m.code, '') WHEN 'province' THEN m.province
        WHEN 'city' THEN m.city WHEN 'district' THEN m.district WHEN 'note' THEN m.note ELSE '' END AS word
    FROM member m
    WHERE m.merged_into IS NULL AND m.erased_at IS NULL) rows
WHERE word <> ''
ORDER BY id
