-- I6: Codes for the next visit are what they were made as, and what was asked for used ones is what the ledger says.
SELECT 'voucher:' || v.code, 'given by purchase ' || v.given_by || ', the list says ' || coalesce(n.purchase_id, 0)
FROM voucher v LEFT JOIN next_visit n ON n.voucher_id = v.id
WHERE v.given_by IS NOT NULL AND coalesce(n.purchase_id, 0) <> v.given_by
UNION ALL
SELECT 'voucher:' || v.code, 'listed with ' || n.worth || ' for member ' || n.member_id
FROM next_visit n
JOIN voucher v ON v.id = n.voucher_id
JOIN coupon_batch b ON b.id = v.batch_id
JOIN purchase p ON p.id = n.purchase_id
WHERE coalesce(json_extract(b.rule, '$.amount'), 0) <> n.worth OR coalesce(v.given_by, 0) <> n.purchase_id OR coalesce(v.member_id, 0) <> n.member_id
   OR coalesce(p.member_id, 0) <> n.member_id OR coalesce(p.programme_version_id, 0) <> n.programme_version_id
UNION ALL
SELECT 'voucher:' || v.code, c.points || ' points asked for it, entry ' || coalesce(-e.points, 0) || ', given back '
       || coalesce(r.points, 0)
FROM next_visit_claim c
JOIN next_visit n ON n.id = c.next_visit_id
JOIN voucher v ON v.id = n.voucher_id
LEFT JOIN ledger_entry e ON e.id = c.entry_id
LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN ledger_entry r ON r.id = c.back_entry_id
WHERE c.points > 0
  AND (e.id IS NULL OR e.kind <> 'clawback' OR e.points <> -c.points
       OR (a.member_id <> n.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'next_visit' AND r.row_id = n.id))
       OR (c.back_at IS NOT NULL AND (r.id IS NULL OR r.kind <> 'redeem_reversal' OR r.points <> c.points
                                      OR r.reverses_entry_id <> c.entry_id)))
UNION ALL
SELECT 'entry:' || e.id, e.points || ' points for a code that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'clawback' AND json_extract(e.explain, '$.next_visit') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM next_visit_claim c WHERE c.entry_id = e.id)
UNION ALL
SELECT 'entry:' || e.id, e.points || ' points back for a code that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'redeem_reversal' AND json_extract(e.explain, '$.next_visit') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM next_visit_claim c WHERE c.back_entry_id = e.id);
