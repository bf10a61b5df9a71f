-- What counts of a period for one that was given for it: what its member bought. Members who became one with that one
-- later bought for what they were given themselves.
-- :id spend credit, :member_id member, :first day, :last day
SELECT coalesce(sum(b.kept), 0) FROM spend_basis b
WHERE b.member_id = :member_id AND b.local_day BETWEEN :first AND :last
  AND NOT EXISTS (
      SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
      WHERE r.kind = 'spend_basis' AND r.row_id = b.purchase_id AND m.undone_at IS NULL
        AND m.at >= (SELECT e.occurred_at FROM spend_credit c JOIN stored_entry e ON e.id = c.entry_id WHERE c.id = :id)
        AND NOT EXISTS (SELECT 1 FROM member_merge_row g
                        WHERE g.kind = 'spend_credit' AND g.row_id = :id AND g.merge_id = m.id))
  AND NOT EXISTS (
      SELECT 1 FROM member_merge_row g JOIN member_merge m ON m.id = g.merge_id
      WHERE g.kind = 'spend_credit' AND g.row_id = :id AND m.undone_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM member_merge_row r
                        WHERE r.kind = 'spend_basis' AND r.row_id = b.purchase_id AND r.merge_id = m.id));
