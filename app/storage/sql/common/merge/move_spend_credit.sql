-- Gives the rows of spend_credit that a merge lists to the other of the two; the merge they came by goes with them.
-- :merge_id int, :from member, :to member
UPDATE spend_credit
SET member_id = :to,
    merge_id = (SELECT CASE WHEN m.kept_id = :to THEN m.id ELSE r.detail END
                FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                WHERE r.merge_id = :merge_id AND r.kind = 'spend_credit' AND r.row_id = spend_credit.id)
WHERE member_id = :from AND id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'spend_credit');
