-- One version with its document.
-- :id version
SELECT version, start_day, document FROM programme_version WHERE id = :id;
