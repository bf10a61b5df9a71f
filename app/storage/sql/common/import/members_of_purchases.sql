-- Whose last visit an import may have changed.
SELECT DISTINCT member_id FROM purchase WHERE batch_id = :batch_id AND member_id IS NOT NULL
