-- Whether any receipt came from a file before.
SELECT EXISTS (SELECT 1 FROM batch WHERE kind = 'import_purchases' AND undone_at IS NULL)
