-- Standing gifts of a game that a member was given while another was merged into it, of whom it is apart again: the
-- purchases of both filled the card.
-- :member_id member, :challenge_id challenge
SELECT count(*) FROM challenge_gift g
WHERE g.member_id = :member_id AND g.challenge_id = :challenge_id AND g.back_at IS NULL
  AND EXISTS (SELECT 1 FROM member_merge m WHERE m.kept_id = g.member_id AND m.undone_at IS NOT NULL
              AND g.at BETWEEN m.at AND m.undone_at);
