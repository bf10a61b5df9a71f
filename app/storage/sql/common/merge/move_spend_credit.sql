-- Gives the rows of spend_credit that a merge lists to the other of the two; the first merge they came by
-- goes with them, so that three who become one keep apart what each was given.
-- :merge_id int, :from member, :to member
UPDATE spend_credit
SET member_id = :to,
    merge_id = (SELECT CASE WHEN m.kept_id = :to THEN coalesce(r.detail, m.id) ELSE r.detail END
                FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                WHERE r.merge_id = :merge_id AND r.kind = 'spend_credit' AND r.row_id = spend_credit.id)
WHERE member_id = :from AND id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'spend_credit');
