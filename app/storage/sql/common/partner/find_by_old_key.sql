-- The partner that had a key before, and the last number whose file is still taken with it.
-- :public_key text
SELECT partner_id, last_number FROM partner_key WHERE public_key = :public_key;
