-- One member as a line of a list.
-- :id integer
SELECT m.id, m.name, m.mobile, m.code, m.tier_id, ifnull(a.balance, 0), m.last_visit_day,
       m.joined_day, m.consent
FROM member m
LEFT JOIN account a ON a.member_id = m.id AND a.currency = 'points'
WHERE m.id = :id;
