-- Lines that are still to be settled with a partner, oldest first.
-- :partner_id partner
SELECT id, partner_id, file_number, line, kind, uid, points, local_day, reason, at FROM partner_dispute
WHERE partner_id = :partner_id AND closed_at IS NULL ORDER BY id;
