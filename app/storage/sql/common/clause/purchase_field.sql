-- What members' purchases since a day say in one field of the counter, for comparing in any spelling: member and text.
-- :label text, :since day
SELECT DISTINCT p.member_id, json_extract(f.value, '$.value')
FROM purchase_note n
JOIN purchase p ON p.id = n.purchase_id
JOIN member m ON m.id = p.member_id
JOIN json_each(n.fields) f
WHERE n.fields <> '[]' AND json_extract(f.value, '$.label') = :label AND json_extract(f.value, '$.value') <> ''
  AND p.local_day >= :since AND p.void_at IS NULL AND m.merged_into IS NULL AND m.erased_at IS NULL
ORDER BY p.member_id
