-- Whose consent an import wrote.
SELECT DISTINCT member_id FROM consent_entry WHERE batch_id = :batch_id
