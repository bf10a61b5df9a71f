-- Erased members who have points or owe some; there should be none.
SELECT m.id FROM account a JOIN member m ON m.id = a.member_id
WHERE m.erased_at IS NOT NULL AND a.currency = 'points' AND (a.balance <> 0 OR a.deficit <> 0) ORDER BY m.id;
