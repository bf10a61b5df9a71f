-- I2: Credits of lots against the entries they came from.
SELECT 'ledger_entry:' || e.id, 'credit ' || e.points || ', lots ' || coalesce(l.total, 0)
FROM ledger_entry e LEFT JOIN (SELECT entry_id, sum(credit) AS total FROM lot GROUP BY entry_id) l ON l.entry_id = e.id
WHERE e.kind <> 'redeem_reversal' AND e.points > 0 AND coalesce(l.total, 0) <> e.points;
