-- A draft goes out.
-- :id id, :at instant
UPDATE campaign SET state = 'sending', reason = '', sent_at = :at WHERE id = :id AND state = 'draft'
RETURNING id;
