-- Points for birthdays and the like: occasion, year or period, points, day.
-- :members text (JSON list: the member and who was merged into it)
SELECT o.occasion, o.period, e.points, e.local_day
FROM occasion_points o JOIN ledger_entry e ON e.id = o.entry_id
WHERE o.member_id IN (SELECT value FROM json_each(:members)) ORDER BY e.id;
