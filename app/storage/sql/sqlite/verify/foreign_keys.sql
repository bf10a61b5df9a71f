-- Rows that point to no other row: table, row, table pointed to.
PRAGMA foreign_key_check;
