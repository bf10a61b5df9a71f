-- Vouchers of a member, newest first.
-- :member_id member, :limit int
SELECT v.id, v.partner_id, p.name, v.code, v.member_id, b.name, v.points, v.last_day, v.hold_id, v.text, v.move_id,
       h.until, h.released_at IS NOT NULL
FROM partner_voucher v JOIN partner p ON p.id = v.partner_id JOIN member b ON b.id = v.member_id
JOIN hold h ON h.id = v.hold_id
WHERE v.member_id = :member_id ORDER BY v.id DESC LIMIT :limit;
