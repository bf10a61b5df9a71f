-- Members who bought up to a day, as rules may ask of them.
-- :last day
SELECT m.id, m.joined_day, m.gender, m.birthday
  FROM member m
 WHERE EXISTS (SELECT 1 FROM purchase p WHERE p.member_id = m.id AND p.local_day <= :last AND p.void_at IS NULL)
 ORDER BY m.id;
