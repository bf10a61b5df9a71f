-- What names and codes of all members are found by; only columns that every version of the file has.
SELECT id, code, name, given_name, family_name FROM member ORDER BY id
