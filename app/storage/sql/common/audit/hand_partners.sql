-- Points that one person of staff let members carry to partners since a moment, alone: moved, or set aside by a voucher.
-- The points stand behind the member and a blank. What a second person confirmed is not counted: that word stands in the
-- line right before. (The whole list of actions lets the index serve.)
-- :staff_id staff, :from instant
SELECT coalesce(sum(CAST(substr(a.after, instr(a.after, ' ') + 1) AS INTEGER)), 0)
FROM audit a
WHERE a.staff_id = :staff_id AND a.at >= :from AND a.action IN ('partner.move', 'partner.voucher')
  AND a.action IN ('purchase.discount', 'partner.move', 'partner.voucher')
  AND NOT EXISTS (SELECT 1 FROM audit c WHERE c.id = a.id - 1 AND c.action = 'signin.confirm');
