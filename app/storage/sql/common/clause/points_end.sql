-- Members some of whose points end between two days.
-- :first :last day
SELECT m.id FROM member m
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND m.id IN (
    SELECT a.member_id FROM lot l JOIN account a ON a.id = l.account_id
    WHERE l.remaining > 0 AND l.expires_day BETWEEN :first AND :last AND l.activates_day <= :first AND a.currency = 'points')
ORDER BY m.id
