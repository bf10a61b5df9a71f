-- Whether this number is taken by a purchase that stands.
-- :source text, :ref text, :member_id member or null
SELECT id FROM purchase
WHERE source = :source AND ref = :ref AND ifnull(member_id, 0) = ifnull(:member_id, 0) AND void_at IS NULL;
