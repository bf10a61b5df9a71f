-- Lines up to a day that no settlement counted yet, oldest first.
-- :partner_id partner, :last day
SELECT m.id, m.partner_id, m.kind, m.uid, m.points, m.covered, m.amount, m.member_id, coalesce(b.name, ''), m.mobile,
       m.reverses_id, EXISTS (SELECT 1 FROM partner_move x WHERE x.reverses_id = m.id), m.at, m.local_day,
       m.file_number, m.settlement_id,
       coalesce(r.settlement_id IS NOT NULL AND r.settlement_id IS NOT m.settlement_id, 0)
FROM partner_move m LEFT JOIN member b ON b.id = m.member_id LEFT JOIN partner_move r ON r.id = m.reverses_id
WHERE m.partner_id = :partner_id AND m.settlement_id IS NULL AND m.local_day <= :last ORDER BY m.local_day, m.id;
