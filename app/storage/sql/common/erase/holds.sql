-- Points set aside are given free.
-- :id member, :at instant
UPDATE hold SET released_at = :at WHERE entry_id IS NULL AND released_at IS NULL
  AND account_id IN (SELECT id FROM account WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
