-- The same for one member.
-- :member_id member, :first day, :last day
SELECT coalesce(sum(kept), 0) FROM spend_basis
WHERE member_id = :member_id AND local_day BETWEEN :first AND :last
