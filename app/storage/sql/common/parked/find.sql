-- One that is set aside.
-- :id parked purchase
SELECT p.id, p.parked_at, p.member_id, coalesce(m.name, ''), p.amount, p.document
FROM parked_purchase p LEFT JOIN member m ON m.id = p.member_id
WHERE p.id = :id;
