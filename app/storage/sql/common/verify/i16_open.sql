-- I16: Points that came from partners, less those spent, given back and expired, against those that are open.
SELECT 'partner:' || m.partner_id,
       'issued ' || m.issued || ', gone ' || coalesce(l.gone, 0) || ', open ' || coalesce(l.open, 0)
FROM (SELECT partner_id, sum(points) AS issued FROM partner_move
      WHERE kind IN ('in', 'spent_here') AND reverses_id IS NULL GROUP BY partner_id) m
LEFT JOIN (SELECT v.partner_id, sum(l.remaining) AS open, sum(coalesce(u.used, 0)) AS gone
           FROM partner_move v JOIN partner_posting p ON p.move_id = v.id JOIN lot l ON l.entry_id = p.entry_id
           LEFT JOIN (SELECT lot_id, sum(CASE WHEN kind IN ('use', 'absorb') THEN points ELSE -points END) AS used
                      FROM lot_use GROUP BY lot_id) u ON u.lot_id = l.id
           WHERE v.kind IN ('in', 'spent_here') AND v.reverses_id IS NULL GROUP BY v.partner_id) l
       ON l.partner_id = m.partner_id
WHERE m.issued <> coalesce(l.gone, 0) + coalesce(l.open, 0);
