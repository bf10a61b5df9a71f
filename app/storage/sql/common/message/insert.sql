-- One message (or a skipped recipient) of a campaign.
-- :campaign_id id, :member_id id, :mobile text, :body text, :encoding text, :parts number, :state text,
-- :reason text, :at instant
INSERT INTO message (campaign_id, member_id, mobile, body, encoding, parts, state, reason, created_at, updated_at)
VALUES (:campaign_id, :member_id, :mobile, :body, :encoding, :parts, :state, :reason, :at, :at);
