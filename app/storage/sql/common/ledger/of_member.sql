-- Every entry of a member's points with what it belongs to, oldest first. Of points that went between people of a
-- household: whom they came from or went to.
-- :member_id member
SELECT e.id, e.kind, e.points, e.occurred_at, e.local_day, e.purchase_id, coalesce(p.ref, ''),
       coalesce(s.name, ''), e.reason, e.explain, coalesce(v.version, 0), l.activates_day, l.expires_day,
       coalesce(nullif(h.name, ''), h.code, '#' || h.id, ''),
       (SELECT max(x.day) FROM lot_extension x WHERE x.lot_id = l.id)
FROM account a JOIN ledger_entry e ON e.account_id = a.id
LEFT JOIN purchase p ON p.id = e.purchase_id
LEFT JOIN staff s ON s.id = e.staff_id
LEFT JOIN programme_version v ON v.id = e.programme_version_id
LEFT JOIN lot l ON l.id = (SELECT min(o.id) FROM lot o WHERE o.entry_id = e.id)
LEFT JOIN member h ON h.id = json_extract(e.explain, '$.household')
WHERE a.member_id = :member_id AND a.currency = 'points' ORDER BY e.seq;
