-- A line is settled with the partner.
-- :id dispute, :partner_id partner, :note text, :at instant
UPDATE partner_dispute SET closed_at = :at, note = :note
WHERE id = :id AND partner_id = :partner_id AND closed_at IS NULL;
