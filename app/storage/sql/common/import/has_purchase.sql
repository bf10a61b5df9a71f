-- Whether this receipt of this member (0: anonymous) is in the shop.
SELECT 1 FROM purchase
WHERE source = 'import' AND ref = :ref AND ifnull(member_id, 0) = :member_id AND void_at IS NULL
LIMIT 1
