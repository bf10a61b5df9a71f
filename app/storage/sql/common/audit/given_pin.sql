-- Whether one of the staff set somebody's PIN since a moment, or set the one that still counts. (The whole list of
-- actions lets the index serve.)
-- :giver staff, :holder text, :from instant
SELECT a.id FROM audit a
WHERE a.subject = :holder AND a.action = 'staff.pin' AND a.staff_id = :giver
  AND a.action IN ('staff.pin', 'signin.own_pin', 'signin.recovered')
  AND (a.at >= :from
       OR NOT EXISTS (SELECT 1 FROM audit b WHERE b.subject = a.subject AND b.id > a.id
                      AND b.action IN ('staff.pin', 'signin.own_pin', 'signin.recovered')))
LIMIT 1;
