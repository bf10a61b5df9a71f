-- Open holds of the points accounts of some members, by account.
-- :ids text, a JSON list
SELECT h.account_id, h.points, h.until, h.id FROM json_each(:ids) j
CROSS JOIN account a ON a.member_id = j.value AND a.currency = 'points'
CROSS JOIN hold h ON h.account_id = a.id AND h.entry_id IS NULL AND h.released_at IS NULL
