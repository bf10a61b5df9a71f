-- Gives the rows of purchase that a merge lists to the other of the two. One whose number
-- the other has as well stays: the merge is refused then.
-- :merge_id int, :from member, :to member
UPDATE OR IGNORE purchase SET member_id = :to
WHERE member_id = :from AND id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'purchase');
