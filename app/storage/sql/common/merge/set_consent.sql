-- What a member's consent was before a merge.
-- :id member, :consent text
UPDATE member SET consent = :consent WHERE id = :id;
