-- All lots of an account, oldest credit first, with what paid deficits and whether the end is booked.
-- :account_id account
SELECT l.id, l.entry_id, l.credit, l.remaining, l.activates_day, l.expires_day,
       coalesce((SELECT sum(CASE u.kind WHEN 'absorb' THEN u.points ELSE -u.points END) FROM lot_use u
                 WHERE u.lot_id = l.id AND u.kind IN ('absorb', 'release')), 0),
       EXISTS (SELECT 1 FROM ledger_entry x WHERE x.lot_id = l.id AND x.kind = 'expire' AND x.points <> 0)
FROM ledger_entry e JOIN lot l ON l.entry_id = e.id
WHERE e.account_id = :account_id ORDER BY e.occurred_at, l.id;
