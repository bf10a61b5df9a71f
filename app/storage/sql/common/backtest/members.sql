-- Members who bought up to a day, or did what staff confirmed, or all, as rules may ask of them: with whether a name and
-- a mobile are known, whether they are neither merged nor erased, and whether they did any of that. Who has no name is
-- called by code or mobile.
-- :last day, :all bool
SELECT id, joined_day, gender, birthday, wedding, has_name, has_mobile, living, active
  FROM (SELECT m.id, m.joined_day, m.gender, m.birthday, m.wedding,
               m.given_name <> '' OR m.family_name <> ''
                   OR m.name NOT IN ('', coalesce(m.code, ''), '0' || substr(coalesce(m.mobile, ''), 4)) AS has_name,
               m.mobile IS NOT NULL AS has_mobile,
               m.merged_into IS NULL AND m.erased_at IS NULL AS living,
               EXISTS (SELECT 1 FROM purchase p
                        WHERE p.member_id = m.id AND p.local_day <= :last AND p.void_at IS NULL)
                   OR EXISTS (SELECT 1 FROM activity_confirmed c
                               WHERE c.member_id = m.id AND c.day <= :last AND c.undone_at IS NULL) AS active
          FROM member m) AS known
 WHERE :all = 1 OR active
 ORDER BY id;
