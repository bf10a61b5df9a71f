-- I4: Points that were usable while a deficit was open, as of the account's newest entry.
SELECT 'account:' || a.id, 'deficit ' || a.deficit || ' while lot ' || l.id || ' has ' || l.remaining
FROM account a
JOIN (SELECT account_id, max(local_day) AS day FROM ledger_entry GROUP BY account_id) n ON n.account_id = a.id
JOIN lot l ON l.account_id = a.id
WHERE a.deficit > 0 AND l.remaining > 0 AND l.activates_day <= n.day
  AND (l.expires_day IS NULL OR l.expires_day >= n.day);
