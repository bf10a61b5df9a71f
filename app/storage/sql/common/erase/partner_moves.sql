-- Numbers in the book with partners; a line that is still to be sent keeps it, for the partner knows the member by it.
-- :id member
UPDATE partner_move SET mobile = ''
WHERE mobile <> '' AND (kind <> 'out' OR file_number IS NOT NULL)
  AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
