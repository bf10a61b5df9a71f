-- Closed months with a partner, newest first.
-- :partner_id partner
SELECT id, year, month, first_day, last_day, points_in, points_out, earned, owed, corrections, closed_at
FROM partner_settlement WHERE partner_id = :partner_id ORDER BY last_day DESC;
