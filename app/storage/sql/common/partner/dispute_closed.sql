-- Whether the owner has settled a line otherwise, so that it is not booked when it comes again.
-- :partner_id partner, :kind text, :uid text
SELECT EXISTS (SELECT 1 FROM partner_dispute WHERE partner_id = :partner_id AND kind = :kind AND uid = :uid
               AND closed_at IS NOT NULL);
