-- What an import wrote to members the shop knew, and what it replaced: subject "batch:1/member:2", JSON.
SELECT subject, after, before FROM audit
WHERE action = 'import.fill' AND subject >= :first AND subject < :behind
