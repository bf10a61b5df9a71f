-- Keeps the provider's id of a message whose report came before the answer.
-- :id id, :provider_id text
UPDATE message SET provider_id = :provider_id WHERE id = :id;
