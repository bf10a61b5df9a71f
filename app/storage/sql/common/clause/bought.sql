-- Members who bought certain goods since a day: from the goods to their purchases, since goods are few and
-- purchases many. Lines older than the first purchase since that day are passed over in the index (+id: by the index
-- of days, not through all purchases).
-- :subject text: product, category or brand; :text text; :since day
SELECT DISTINCT p.member_id
FROM product g
CROSS JOIN purchase_line l ON l.product_id = g.id
    AND l.purchase_id >= CASE WHEN :since <= 0 THEN 0
                              ELSE (SELECT min(+r.id) FROM purchase r WHERE r.local_day >= :since) END
CROSS JOIN purchase p ON p.id = l.purchase_id
CROSS JOIN member m ON m.id = p.member_id
WHERE (CASE :subject WHEN 'category' THEN g.category WHEN 'brand' THEN g.brand
            WHEN 'product' THEN CASE WHEN g.name = :text THEN g.name ELSE g.code END END) = :text
  AND p.local_day >= :since AND p.void_at IS NULL AND m.merged_into IS NULL AND m.erased_at IS NULL
ORDER BY p.member_id
