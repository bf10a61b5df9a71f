-- Whether this refund of this member is in the shop: imported before, or recorded here in that very second (the shop's
-- own export). 0: anonymous; those of erased members leave the shop as anonymous ones too.
-- :ref text, :member_id id, :at instant
SELECT 1 FROM refund
WHERE (member_id IS nullif(:member_id, 0)
       OR (:member_id = 0 AND member_id IN (SELECT id FROM member WHERE erased_at IS NOT NULL)))
  AND ref = :ref AND (source = 'import' OR occurred_at / 1000 = :at / 1000) AND void_at IS NULL
LIMIT 1
