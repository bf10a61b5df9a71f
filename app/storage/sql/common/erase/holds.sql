-- Points set aside are given free, with what others of the household set aside for the same.
-- :id member, :at instant
UPDATE hold SET released_at = :at WHERE entry_id IS NULL AND released_at IS NULL
  AND (account_id IN (SELECT id FROM account WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id))
       OR part_of IN (SELECT w.id FROM hold w JOIN account a ON a.id = w.account_id
                      WHERE a.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)));
