-- Points for many points in a short time: first and last day, what was reached, points, day they were taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT g.first_day, g.last_day, g.reach, e.points, g.taken_day
FROM milestone_given g JOIN ledger_entry e ON e.id = g.entry_id
WHERE g.member_id IN (SELECT value FROM json_each(:members)) ORDER BY g.id;
