-- I2: Credits of lots against the entries they came from. What gives points back does so to old lots.
SELECT 'ledger_entry:' || e.id, 'credit ' || e.points || ', lots ' || coalesce(l.total, 0)
FROM ledger_entry e LEFT JOIN (SELECT entry_id, sum(credit) AS total FROM lot GROUP BY entry_id) l ON l.entry_id = e.id
WHERE e.kind <> 'redeem_reversal' AND e.reverses_entry_id IS NULL AND e.points > 0 AND coalesce(l.total, 0) <> e.points;
