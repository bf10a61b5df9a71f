-- I6: More given back of a payment than it paid.
SELECT 'stored_entry:' || e.id, 'paid ' || (-e.amount) || ', came back ' || sum(r.amount)
FROM stored_entry e JOIN stored_entry r ON r.reverses_entry_id = e.id
WHERE e.kind = 'pay' GROUP BY e.id HAVING sum(r.amount) > -e.amount;
