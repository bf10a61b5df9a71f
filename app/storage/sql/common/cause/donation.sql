-- One donation.
-- :id donation
SELECT d.id, d.cause_id, c.name, d.member_id, m.name, d.points, d.value, d.matched, d.entry_id, d.at, d.local_day,
       b.occurred_at, b.local_day
FROM donation d JOIN cause c ON c.id = d.cause_id JOIN member m ON m.id = d.member_id
LEFT JOIN ledger_entry b ON b.id = d.back_entry_id
WHERE d.id = :id;
