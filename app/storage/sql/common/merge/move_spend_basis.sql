-- Gives the rows of spend_basis that a merge lists to the other of the two.
-- :merge_id int, :from member, :to member
UPDATE spend_basis SET member_id = :to
WHERE member_id = :from AND purchase_id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'spend_basis');
