-- Gives the rows of points_exchange that a merge lists to the other of the two.
-- :merge_id int, :from member, :to member
UPDATE points_exchange SET member_id = :to
WHERE member_id = :from AND id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'points_exchange');
