-- Tables, indexes and views or, told apart by :triggers, triggers. What SQLite keeps by itself (its own
-- tables, the indexes of UNIQUE) has no text or a name that begins with "sqlite_".
SELECT sql FROM sqlite_master
WHERE (type = 'trigger') = :triggers AND sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_'
ORDER BY type = 'table' DESC, rowid
