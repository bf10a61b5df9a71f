-- What a game gave that stands: gifts, members who have one, points, credit.
-- :challenge_id challenge
SELECT count(*), count(DISTINCT member_id), coalesce(sum(points), 0), coalesce(sum(credit), 0)
FROM challenge_gift WHERE challenge_id = :challenge_id AND back_at IS NULL;
