-- Every version of the notice, newest first, with how many consents were given under it.
SELECT n.id, n.persian, n.english, n.at, coalesce(s.name, ''),
       (SELECT count(*) FROM consent_entry c WHERE c.notice_id = n.id AND c.state = 'granted')
FROM privacy_notice n
LEFT JOIN staff s ON s.id = n.staff_id
ORDER BY n.id DESC
