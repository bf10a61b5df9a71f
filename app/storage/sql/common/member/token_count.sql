-- How many tokens stand in a range, counted up to :most.
-- :from text, :to text, :most integer
SELECT count(*) FROM (
    SELECT 1 FROM member_token WHERE token >= :from AND token < :to LIMIT :most) counted;
