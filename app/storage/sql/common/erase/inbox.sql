-- What the member wrote, also before the number was known to be theirs.
-- :id member, :mobile text
UPDATE inbox SET mobile = 'erased-' || id, body = '' WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id) OR mobile = :mobile;
