-- What an import filled in for members the shop knew: subject "batch:1/member:2", JSON.
SELECT subject, after FROM audit
WHERE action = 'import.fill' AND subject >= :first AND subject < :behind
