-- SQLite's own check of the whole file: one row "ok".
PRAGMA integrity_check;
