-- Members who bought up to a day, or did what staff confirmed, as rules may ask of them.
-- :last day
SELECT m.id, m.joined_day, m.gender, m.birthday
  FROM member m
 WHERE EXISTS (SELECT 1 FROM purchase p WHERE p.member_id = m.id AND p.local_day <= :last AND p.void_at IS NULL)
    OR EXISTS (SELECT 1 FROM activity_confirmed c
                WHERE c.member_id = m.id AND c.day <= :last AND c.undone_at IS NULL)
 ORDER BY m.id;
