-- Staff, active ones first.
SELECT id, name, active FROM staff ORDER BY active DESC, id;
