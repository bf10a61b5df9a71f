-- A disputed line came again and fits now.
-- :partner_id partner, :kind text, :uid text, :at instant
UPDATE partner_dispute SET closed_at = :at
WHERE partner_id = :partner_id AND kind = :kind AND uid = :uid AND closed_at IS NULL;
