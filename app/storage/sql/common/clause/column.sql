-- Members by a text that stands in their own row.
-- :subject text: which; :text text; :contains 0 or 1
SELECT id FROM (
    SELECT m.id, CASE :subject
        WHEN 'tier' THEN ifnull(m.tier_id, '') WHEN 'gender' THEN m.gender WHEN 'consent' THEN m.consent
        WHEN 'name' THEN m.name WHEN 'code' THEN ifnull(m.code, '') WHEN 'province' THEN m.province
        WHEN 'city' THEN m.city WHEN 'district' THEN m.district WHEN 'note' THEN m.note ELSE '' END AS word
    FROM member m
    WHERE m.merged_into IS NULL AND m.erased_at IS NULL) rows
WHERE CASE WHEN :contains THEN instr(word, :text) > 0 ELSE word = :text END
ORDER BY id
