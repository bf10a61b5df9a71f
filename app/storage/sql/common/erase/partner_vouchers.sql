-- Vouchers as they were printed have the number in them.
-- :id member
UPDATE partner_voucher SET text = '' WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
