-- Open holds of the points accounts of some members, by account: from the holds, for few are open.
-- :ids text, a JSON list
SELECT h.account_id, h.points, h.until, h.id
FROM hold h
CROSS JOIN account a ON a.id = h.account_id AND a.currency = 'points'
WHERE h.entry_id IS NULL AND h.released_at IS NULL AND a.member_id IN (SELECT value FROM json_each(:ids))
