-- I16: Closed months against the lines they counted.
SELECT 'partner_settlement:' || s.id, 'net ' || (s.earned + s.owed + s.corrections)
       || ', lines ' || coalesce(sum(m.amount), 0)
FROM partner_settlement s LEFT JOIN partner_move m ON m.settlement_id = s.id
GROUP BY s.id HAVING s.earned + s.owed + s.corrections <> coalesce(sum(m.amount), 0);
