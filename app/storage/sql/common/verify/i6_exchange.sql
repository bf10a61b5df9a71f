-- I6: Points that became credit without being spent, or without the credit.
SELECT 'points_exchange:' || x.id,
       x.points || ' points for ' || x.credit || ', spent ' || -e.points || ', credit ' || coalesce(s.amount, 0)
FROM points_exchange x
JOIN ledger_entry e ON e.id = x.entry_id
LEFT JOIN stored_entry s ON s.id = x.stored_entry_id
WHERE e.kind <> 'redeem' OR e.points <> -x.points OR coalesce(s.amount, 0) <> x.credit;
