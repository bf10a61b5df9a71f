-- Members of whom something is known.
-- :subject text: which
SELECT m.id FROM member m
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND CASE :subject
    WHEN 'last_visit' THEN m.last_visit_day IS NOT NULL
    WHEN 'birthday' THEN m.birthday IS NOT NULL
    WHEN 'wedding' THEN m.wedding IS NOT NULL
    WHEN 'mobile' THEN m.mobile IS NOT NULL
    WHEN 'code' THEN m.code IS NOT NULL
    WHEN 'name' THEN m.name <> '' AND m.name <> ifnull(m.code, '')
                     AND (m.mobile IS NULL OR m.name NOT GLOB '0[0-9]*')
    WHEN 'province' THEN m.province <> ''
    WHEN 'city' THEN m.city <> ''
    WHEN 'district' THEN m.district <> ''
    WHEN 'note' THEN m.note <> ''
    WHEN 'household' THEN EXISTS (SELECT 1 FROM household_member h WHERE h.member_id = m.id)
    WHEN 'referrer' THEN EXISTS (SELECT 1 FROM referral r WHERE r.referee_id = m.id)
    WHEN 'photo' THEN EXISTS (SELECT 1 FROM member_photo f WHERE f.member_id = m.id)
    ELSE 0 END
ORDER BY m.id
