-- The newest import of the same file that was not taken back.
SELECT id FROM batch
WHERE source_hash = :source_hash AND kind = :kind AND undone_at IS NULL
ORDER BY id DESC LIMIT 1
