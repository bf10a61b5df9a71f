-- What an occasion gave a member in a period.
-- :occasion, :member_id, :period
SELECT e.points, e.id FROM occasion_points o JOIN ledger_entry e ON e.id = o.entry_id
WHERE o.occasion = :occasion AND o.member_id = :member_id AND o.period = :period
