-- How often a member bought; a purchase that came back whole is none.
-- :member_id member
SELECT count(*) FROM purchase WHERE member_id = :member_id AND void_at IS NULL
  AND (refunded = 0 OR refunded < gross - discount);
