-- Words of staff that may name anybody: of batches and shifts.
-- no parameter
SELECT 'batch', id, source_name FROM batch WHERE source_name <> ''
UNION ALL SELECT 'shift', id, note FROM shift WHERE note <> '';
