-- Members who hold a gift.
SELECT DISTINCT g.member_id FROM challenge_gift g WHERE g.back_at IS NULL ORDER BY g.member_id;
