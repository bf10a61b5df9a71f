-- A closed month with a partner.
-- :partner_id partner, :year int, :month int
SELECT id, year, month, first_day, last_day, points_in, points_out, earned, owed, corrections, closed_at
FROM partner_settlement WHERE partner_id = :partner_id AND year = :year AND month = :month;
