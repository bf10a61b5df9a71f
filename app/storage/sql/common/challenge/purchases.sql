-- What a member kept of every purchase, in the order of time; those that came back whole are none.
-- :member_id member, :first day
SELECT p.id, p.occurred_at, p.local_day, p.gross - p.discount - p.refunded,
       p.earned_points + coalesce((SELECT sum(e.points) FROM ledger_entry e
                                   WHERE e.purchase_id = p.id AND e.kind = 'clawback'), 0)
FROM purchase p
WHERE p.member_id = :member_id AND p.local_day >= :first AND p.void_at IS NULL AND p.refunded < p.gross - p.discount
ORDER BY p.occurred_at, p.id;
