-- Whether this refund of this member (0: anonymous) is in the shop.
SELECT 1 FROM refund
WHERE member_id IS nullif(:member_id, 0) AND source = 'import' AND ref = :ref AND void_at IS NULL
LIMIT 1
