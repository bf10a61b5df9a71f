-- Members who bought certain goods since a day that were typed at the sale and are no product of the shop.
-- :subject text: product or category; :text text; :since day
SELECT DISTINCT p.member_id
FROM (SELECT l.purchase_id FROM purchase_line l
      WHERE :subject = 'category' AND l.category = :text AND l.category <> ''
      UNION ALL
      SELECT c.purchase_id FROM purchase_line c
      WHERE :subject = 'product' AND c.code = :text AND c.code <> '') t
CROSS JOIN purchase p ON p.id = t.purchase_id
CROSS JOIN member m ON m.id = p.member_id
WHERE p.local_day >= :since AND p.void_at IS NULL AND m.merged_into IS NULL AND m.erased_at IS NULL
ORDER BY p.member_id
