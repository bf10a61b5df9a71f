-- Members of one range of tokens who also have the other words; newest visitors first.
-- :from text, :to text, range of tokens that is followed
-- :within text, :within_to text, range of tokens that is made a set of, '' for none
-- :w1..:w5 text, beginning of a token or ''; :w1_to..:w5_to text, the end of that range
-- :limit integer
SELECT m.id
FROM (SELECT DISTINCT member_id FROM member_token
      WHERE token >= :from AND token < :to
        AND (:within = '' OR member_id IN (
             SELECT member_id FROM member_token WHERE token >= :within AND token < :within_to))) few
CROSS JOIN member m ON m.id = few.member_id
WHERE 1 = 1
  AND (:w1 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = few.member_id AND t.token >= :w1 AND t.token < :w1_to))
  AND (:w2 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = few.member_id AND t.token >= :w2 AND t.token < :w2_to))
  AND (:w3 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = few.member_id AND t.token >= :w3 AND t.token < :w3_to))
  AND (:w4 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = few.member_id AND t.token >= :w4 AND t.token < :w4_to))
  AND (:w5 = '' OR EXISTS (SELECT 1 FROM member_token t
       WHERE t.member_id = few.member_id AND t.token >= :w5 AND t.token < :w5_to))
ORDER BY m.last_visit_day DESC, m.id
LIMIT :limit;
