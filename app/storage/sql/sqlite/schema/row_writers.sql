-- For each table the query that answers with one INSERT for each of its rows.
SELECT 'SELECT ''INSERT INTO "' || t.name || '" (' || group_concat('"' || c.name || '"', ', ')
    || ') VALUES ('' || ' || group_concat('quote("' || c.name || '")', ' || '', '' || ')
    || ' || '')'' FROM "' || t.name || '"'
FROM sqlite_master t JOIN pragma_table_info(t.name) c
WHERE t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
GROUP BY t.rowid
