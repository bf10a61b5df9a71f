-- The newest purchase people call so; one that still stands before void ones.
-- :ref text
SELECT id FROM purchase WHERE ref = :ref
ORDER BY CASE WHEN void_at IS NULL THEN 0 ELSE 1 END, occurred_at DESC, id DESC LIMIT 1;
