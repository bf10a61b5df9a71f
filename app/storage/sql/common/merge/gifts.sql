-- The gifts that a merge lists and that stand with a member: id, number, number before, whether it was taken back,
-- and the highest number of those the other of the two still has of the same challenge.
-- :merge_id int, :from member, :to member
SELECT g.id, g.number, r.detail, g.back_at IS NOT NULL,
       (SELECT coalesce(max(k.number), 0) FROM challenge_gift k
        WHERE k.member_id = :to AND k.challenge_id = g.challenge_id AND k.back_at IS NULL), g.challenge_id
FROM member_merge_row r JOIN challenge_gift g ON g.id = r.row_id
WHERE r.merge_id = :merge_id AND r.kind = 'challenge_gift' AND g.member_id = :from
ORDER BY g.challenge_id, g.number, g.id;
