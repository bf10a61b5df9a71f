-- What staff confirmed of members up to a day and what stands, for each in the order of time.
-- :last day
SELECT member_id, activity_id, kind, name, day
  FROM activity_confirmed
 WHERE day <= :last AND undone_at IS NULL
 ORDER BY member_id, day, id;
