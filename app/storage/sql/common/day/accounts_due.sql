-- Accounts with points whose last day is before a day, or with a deficit and points to pay it.
-- :day day
SELECT member_id FROM account WHERE id IN (
    SELECT account_id FROM lot WHERE remaining > 0 AND expires_day < :day
    UNION
    SELECT a.id FROM account a JOIN lot l ON l.account_id = a.id
    WHERE a.deficit > 0 AND l.remaining > 0 AND l.activates_day <= :day)
ORDER BY member_id;
