-- What came back: number, purchase, when, day, amount, kind, reason, whether it was taken back itself.
-- :members text (JSON list: the member and who was merged into it)
SELECT r.ref, coalesce((SELECT group_concat(DISTINCT p.ref) FROM refund_line l JOIN purchase p ON p.id = l.purchase_id
                        WHERE l.refund_id = r.id), ''),
       r.occurred_at, r.local_day, r.amount, r.kind, r.reason, r.void_at IS NOT NULL
FROM refund r WHERE r.member_id IN (SELECT value FROM json_each(:members)) ORDER BY r.id;
