-- Gives the rows of stored_account that a merge lists to the other of the two.
-- :merge_id int, :from member, :to member
UPDATE stored_account SET member_id = :to
WHERE member_id = :from AND id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'stored_account');
