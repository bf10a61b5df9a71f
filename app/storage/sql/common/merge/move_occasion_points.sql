-- Gives the rows of occasion_points that a merge lists to the other of the two. One for an
-- occasion that gave both their points stays: its points went over.
-- :merge_id int, :from member, :to member
UPDATE OR IGNORE occasion_points SET member_id = :to
WHERE member_id = :from AND entry_id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'occasion_points');
