-- How every member is known.
SELECT id, code, mobile FROM member
