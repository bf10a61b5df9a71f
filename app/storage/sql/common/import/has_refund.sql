-- Whether this refund of this member (0: anonymous) is in the shop: imported before, or recorded here in that very
-- second (the shop's own export).
-- :ref text, :member_id id, :at instant
SELECT 1 FROM refund
WHERE member_id IS nullif(:member_id, 0) AND ref = :ref AND (source = 'import' OR occurred_at / 1000 = :at / 1000) AND void_at IS NULL
LIMIT 1
