-- What stays of the other person: the photo when the kept member has none, the household (detail 1: the kept one has none)
-- and the wish to keep the points apart there.
-- :merge_id int, :kept member, :other member
INSERT INTO member_merge_row (merge_id, kind, row_id, detail)
SELECT :merge_id, 'member_photo', p.member_id, NULL FROM member_photo p
WHERE p.member_id = :other AND NOT EXISTS (SELECT 1 FROM member_photo k WHERE k.member_id = :kept)
UNION ALL
SELECT :merge_id, 'household_member', h.household_id,
       NOT EXISTS (SELECT 1 FROM household_member k WHERE k.member_id = :kept)
FROM household_member h WHERE h.member_id = :other
UNION ALL
SELECT :merge_id, 'own_points', h.household_id, NULL FROM household_member h WHERE h.member_id = :other AND h.own_points = 1
