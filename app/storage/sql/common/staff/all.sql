-- Staff with role, PIN hash and wrong attempts, active ones first.
SELECT id, name, active, role, pin_hash, failures, failed_at, mobile, failed_steady FROM staff ORDER BY active DESC, id;
