-- One message whose story is over.
-- :campaign_id :member_id :parts INTEGER  :mobile :body :encoding :state :reason TEXT  :at :updated_at instant
INSERT INTO message (campaign_id, member_id, mobile, body, encoding, parts, state, reason, attempts,
                     created_at, updated_at)
VALUES (:campaign_id, :member_id, :mobile, :body, :encoding, :parts, :state, :reason, 1, :at, :updated_at)
RETURNING id
