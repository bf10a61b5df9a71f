-- Lines that went with files from a number on, and those the partner has not been told of; oldest first.
-- :partner_id partner, :number int
SELECT m.id, m.partner_id, m.kind, m.uid, m.points, m.covered, m.amount, m.member_id, coalesce(b.name, ''), m.mobile,
       m.reverses_id, EXISTS (SELECT 1 FROM partner_move x WHERE x.reverses_id = m.id), m.at, m.local_day,
       m.file_number, m.settlement_id,
       coalesce(r.settlement_id IS NOT NULL AND r.settlement_id IS NOT m.settlement_id, 0)
FROM partner_move m LEFT JOIN member b ON b.id = m.member_id LEFT JOIN partner_move r ON r.id = m.reverses_id
WHERE m.partner_id = :partner_id AND (m.file_number IS NULL OR m.file_number >= :number)
  AND m.kind IN ('out', 'spent_here') ORDER BY m.id;
