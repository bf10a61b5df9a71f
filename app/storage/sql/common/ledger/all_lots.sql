-- All lots of an account, oldest credit first, with what paid deficits and whether the end is booked. Lots of
-- accounts that were merged into it are empty and closed: what returns to them passes into a new lot here.
-- :account_id account
WITH RECURSIVE people (id) AS (
    SELECT member_id FROM account WHERE id = :account_id
    UNION SELECT m.id FROM people JOIN member m ON m.merged_into = people.id
), mine (id) AS (
    SELECT a.id FROM people JOIN account a ON a.member_id = people.id AND a.currency = 'points'
)
SELECT l.id, l.entry_id, l.credit, l.remaining, l.activates_day, l.expires_day,
       coalesce((SELECT sum(CASE u.kind WHEN 'absorb' THEN u.points ELSE -u.points END) FROM lot_use u
                 WHERE u.lot_id = l.id AND u.kind IN ('absorb', 'release')), 0),
       e.account_id <> :account_id
       OR EXISTS (SELECT 1 FROM ledger_entry x WHERE x.lot_id = l.id AND x.kind = 'expire' AND x.points <> 0)
FROM mine JOIN ledger_entry e ON e.account_id = mine.id JOIN lot l ON l.entry_id = e.id
ORDER BY e.occurred_at, l.id;
