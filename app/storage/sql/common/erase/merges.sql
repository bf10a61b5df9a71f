-- What taking a merge back would need.
-- :id member
UPDATE member_merge SET kept_before = '', other_before = '' WHERE kept_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id) OR other_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
