-- I15: Payments to a cause taken back by another amount.
SELECT 'cause_payment:' || p.id, 'paid ' || p.amount || ', taken back ' || (-b.amount)
FROM cause_payment p JOIN cause_payment b ON b.reverses_id = p.id
WHERE b.amount <> -p.amount OR b.cause_id <> p.cause_id;
