-- I16: Lines of the book with a partner whose points the ledger does not hold.
SELECT 'partner_move:' || m.id, m.kind || ' of ' || m.points || ', entries ' || coalesce(sum(e.points), 0)
FROM partner_move m LEFT JOIN partner_posting p ON p.move_id = m.id LEFT JOIN ledger_entry e ON e.id = p.entry_id
WHERE m.kind NOT IN ('block_bought', 'block_sold')
GROUP BY m.id
HAVING coalesce(sum(e.points), 0) <> CASE WHEN m.kind IN ('out', 'spent_there') THEN -m.points ELSE m.points END;
