-- The other member's row goes out of lists and gives its number, code and days free.
-- :id member, :kept member
UPDATE member SET merged_into = :kept, mobile = NULL, code = 'merged-' || id, birthday = NULL, wedding = NULL,
    version = version + 1
WHERE id = :id;
