-- When some members bought: receipts, days, the first and the last day. A receipt that came back as a whole is no visit.
-- :ids text (JSON list of members)
SELECT p.member_id, count(*), count(DISTINCT p.local_day), min(p.local_day), max(p.local_day)
FROM purchase p
WHERE p.member_id IN (SELECT value FROM json_each(:ids)) AND p.void_at IS NULL
  AND (p.refunded = 0 OR p.refunded < p.gross - p.discount)
GROUP BY p.member_id;
