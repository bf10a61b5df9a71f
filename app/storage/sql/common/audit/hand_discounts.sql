-- What one person of staff took off by hand since a moment, alone. What a second person confirmed is not counted: that
-- word stands before the line, names the same discount, and no other discount comes between. (The whole list of actions
-- lets the index serve.)
-- :staff_id staff, :from instant
SELECT coalesce(sum(d.discount), 0)
FROM (
    SELECT a.id, CASE WHEN json_valid(a.after) THEN CAST(json_extract(a.after, '$.discount') AS INTEGER) ELSE 0 END AS discount
    FROM audit a
    WHERE a.staff_id = :staff_id AND a.at >= :from AND a.action = 'purchase.discount'
      AND a.action IN ('purchase.discount', 'partner.move', 'partner.voucher')
) d
WHERE NOT EXISTS (
    SELECT 1 FROM audit c
    WHERE c.id BETWEEN d.id - 5 AND d.id - 1 AND c.action = 'signin.confirm'
      AND CASE WHEN json_valid(c.after) THEN json_extract(c.after, '$.discount') END = d.discount
      AND NOT EXISTS (SELECT 1 FROM audit b WHERE b.id > c.id AND b.id < d.id AND b.action = 'purchase.discount'));
