-- What an import wrote of members, and what it replaced: subject "batch:1/member:2", JSON.
-- :action text (import.fill, import.link), :first :behind of the subjects
SELECT subject, after, before FROM audit
WHERE action = :action AND subject >= :first AND subject < :behind ORDER BY id
