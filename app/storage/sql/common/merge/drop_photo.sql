-- A photo that the merge brought, unless it was changed since.
-- :merge_id int, :kept member, :other member
DELETE FROM member_photo
WHERE member_id = :kept
  AND EXISTS (SELECT 1 FROM member_merge_row r WHERE r.merge_id = :merge_id AND r.kind = 'member_photo')
  AND EXISTS (SELECT 1 FROM member_photo o
              WHERE o.member_id = :other AND o.jpeg = member_photo.jpeg AND o.at = member_photo.at)
