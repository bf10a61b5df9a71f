-- Points set aside that a merge lists go on in the other account while they are open.
-- :merge_id int, :to account
UPDATE hold SET account_id = :to
WHERE entry_id IS NULL AND released_at IS NULL
  AND id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'hold');
