-- A line in the book with a partner.
-- :partner_id partner, :kind text, :uid text, :points points, :covered points, :amount money,
-- :member_id member or null, :mobile text, :reverses_id move or null, :at instant, :day day, :file_number int or null,
-- :staff_id staff or null
INSERT INTO partner_move (partner_id, kind, uid, points, covered, amount, member_id, mobile, reverses_id, at, local_day,
                          file_number, staff_id)
VALUES (:partner_id, :kind, :uid, :points, :covered, :amount, :member_id, :mobile, :reverses_id, :at, :day,
        :file_number, :staff_id)
RETURNING id;
