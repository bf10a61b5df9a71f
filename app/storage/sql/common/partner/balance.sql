-- What stands open with a partner: points of theirs here (issued, taken back or spent, expired, open), of
-- ours there, money not settled, blocks, vouchers that may still be spent, the numbers of the files.
-- :id partner, :now instant
WITH RECURSIVE coalition (id, credit) AS (
    SELECT l.id, l.credit FROM partner_move m JOIN partner_posting p ON p.move_id = m.id
    JOIN lot l ON l.entry_id = p.entry_id
    WHERE m.partner_id = :id AND m.kind IN ('in', 'spent_here') AND m.reverses_id IS NULL
    UNION SELECT g.to_lot, 0 FROM coalition c JOIN member_merge_lot g ON g.kind = 'points' AND g.from_lot = c.id
), moved AS ( -- by merging members: neither spent nor issued
    SELECT coalesce(sum(g.points), 0) AS points FROM coalition c
    JOIN member_merge_lot g ON g.kind = 'points' AND g.from_lot = c.id
), used AS (
    SELECT coalesce(sum(CASE WHEN u.kind IN ('use', 'absorb') THEN u.points ELSE -u.points END), 0) AS points,
           coalesce(sum(CASE WHEN e.kind = 'expire' AND u.kind = 'use' THEN u.points ELSE 0 END), 0) AS expired
    FROM coalition c JOIN lot_use u ON u.lot_id = c.id JOIN ledger_entry e ON e.id = u.entry_id
)
SELECT (SELECT coalesce(sum(credit), 0) FROM coalition),
       used.points - used.expired - moved.points,
       used.expired,
       (SELECT coalesce(sum(l.remaining), 0) FROM coalition c JOIN lot l ON l.id = c.id),
       (SELECT coalesce(sum(points), 0) FROM partner_move WHERE partner_id = :id AND kind IN ('out', 'spent_there')),
       (SELECT coalesce(sum(amount), 0) FROM partner_move WHERE partner_id = :id AND settlement_id IS NULL),
       (SELECT coalesce(sum(amount), 0) FROM partner_move WHERE partner_id = :id AND settlement_id IS NULL
           AND kind IN ('out', 'spent_there')),
       (SELECT coalesce(sum(CASE kind WHEN 'block_bought' THEN points ELSE -covered END), 0) FROM partner_move
           WHERE partner_id = :id AND kind IN ('out', 'spent_there', 'block_bought')),
       (SELECT coalesce(sum(CASE kind WHEN 'block_sold' THEN points ELSE -covered END), 0) FROM partner_move
           WHERE partner_id = :id AND kind IN ('in', 'spent_here', 'block_sold')),
       (SELECT coalesce(sum(points - covered), 0) FROM partner_move WHERE partner_id = :id AND settlement_id IS NULL
           AND kind IN ('out', 'spent_there')),
       (SELECT coalesce(sum(v.points), 0) FROM partner_voucher v JOIN hold h ON h.id = v.hold_id
           WHERE v.partner_id = :id AND v.move_id IS NULL AND h.until > :now),
       (SELECT coalesce(max(number), 0) FROM partner_file WHERE partner_id = :id AND direction = 'out'),
       (SELECT coalesce(max(number), 0) FROM partner_file WHERE partner_id = :id AND direction = 'in'),
       (SELECT count(*) FROM partner_move WHERE partner_id = :id AND file_number IS NULL
           AND kind IN ('out', 'spent_here'))
FROM used, moved;
