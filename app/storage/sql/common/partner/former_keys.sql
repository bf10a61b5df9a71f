-- Keys a partner had before, each with the last number whose file is still taken with it.
-- :partner_id partner
SELECT public_key, last_number, replaced_at FROM partner_key WHERE partner_id = :partner_id;
