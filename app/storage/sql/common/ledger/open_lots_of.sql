-- Lots with points left of the points accounts of some members, oldest credit first; an account without any has one row.
-- :ids text, a JSON list
SELECT l.id, l.entry_id, l.credit, l.remaining, l.activates_day, l.expires_day, a.member_id, a.id, a.deficit
FROM json_each(:ids) j
CROSS JOIN account a ON a.member_id = j.value AND a.currency = 'points'
LEFT JOIN lot l ON l.account_id = a.id AND l.remaining > 0
LEFT JOIN ledger_entry e ON e.id = l.entry_id
ORDER BY a.member_id, e.occurred_at, l.id
