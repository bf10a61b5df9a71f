-- Closes a month with a partner.
-- :partner_id partner, :year int, :month int, :first_day day, :last_day day, :points_in points, :points_out points,
-- :earned money, :owed money, :corrections money, :at instant, :staff_id staff or null
INSERT INTO partner_settlement (partner_id, year, month, first_day, last_day, points_in, points_out, earned, owed,
                                corrections, closed_at, staff_id)
VALUES (:partner_id, :year, :month, :first_day, :last_day, :points_in, :points_out, :earned, :owed, :corrections, :at,
        :staff_id)
RETURNING id;
