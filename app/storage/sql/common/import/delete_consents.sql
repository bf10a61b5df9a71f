-- Consent that an import wrote for members who stay.
DELETE FROM consent_entry WHERE batch_id = :batch_id
