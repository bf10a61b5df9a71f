-- Credit given for what was spent: first and last day it counts, what counted, credit, usable from, valid until, of it
-- taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT first_day, last_day, basis, amount, usable_day, until_day, taken
FROM spend_credit WHERE member_id IN (SELECT value FROM json_each(:members)) ORDER BY id;
