-- The message of our number at a provider: its second of making and the last six digits of its id.
-- :rest number (id mod 1,000,000), :from instant, :to instant (the second, end excluded)
SELECT id, state, campaign_id FROM message
WHERE id IN (:rest, :rest + 1000000, :rest + 2000000, :rest + 3000000, :rest + 4000000,
             :rest + 5000000, :rest + 6000000, :rest + 7000000, :rest + 8000000, :rest + 9000000)
  AND created_at >= :from AND created_at < :to;
