-- Why points did not become credit by themselves: the reason, since when.
-- :members text (JSON list: the member and who was merged into it)
SELECT reason, local_day FROM exchange_wait WHERE member_id IN (SELECT value FROM json_each(:members));
