-- Purchases put aside: when, amount, what was typed.
-- :members text (JSON list: the member and who was merged into it)
SELECT parked_at, amount, document FROM parked_purchase WHERE member_id IN (SELECT value FROM json_each(:members)) ORDER BY id;
