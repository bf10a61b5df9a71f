-- The newest lines, of one partner or one member or all.
-- :partner_id partner or null, :member_id member or null, :limit int
SELECT m.id, m.partner_id, m.kind, m.uid, m.points, m.covered, m.amount, m.member_id, coalesce(b.name, ''), m.mobile,
       m.reverses_id, EXISTS (SELECT 1 FROM partner_move x WHERE x.reverses_id = m.id), m.at, m.local_day,
       m.file_number, m.settlement_id,
       coalesce(r.settlement_id IS NOT NULL AND r.settlement_id IS NOT m.settlement_id, 0)
FROM partner_move m LEFT JOIN member b ON b.id = m.member_id LEFT JOIN partner_move r ON r.id = m.reverses_id
WHERE (:partner_id IS NULL OR m.partner_id = :partner_id) AND (:member_id IS NULL OR m.member_id = :member_id)
ORDER BY m.id DESC LIMIT :limit;
