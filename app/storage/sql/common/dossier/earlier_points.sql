-- Points of those who were merged into a member, as their own ledgers have them: kind, points, day, purchase, reason.
-- :members text (JSON list: the member and who was merged into it)
SELECT e.kind, e.points, e.local_day, coalesce(p.ref, ''), e.reason
FROM account a JOIN ledger_entry e ON e.account_id = a.id JOIN member m ON m.id = a.member_id
LEFT JOIN purchase p ON p.id = e.purchase_id
WHERE a.member_id IN (SELECT value FROM json_each(:members)) AND m.merged_into IS NOT NULL ORDER BY e.id;
