-- A recorded purchase.
-- :ref text, :source text, :member_id member or null, :occurred_at instant, :local_day day, :gross money,
-- :discount money, :redeemed_amount money, :redeemed_points points, :earned_points points, :payment text,
-- :note text, :programme_version_id version or null, :staff_id staff or null, :batch_id batch or null, :till text
INSERT INTO purchase (ref, source, member_id, occurred_at, local_day, gross, discount, redeemed_amount,
                      redeemed_points, earned_points, payment, note, programme_version_id, staff_id, batch_id,
                      till)
VALUES (:ref, :source, :member_id, :occurred_at, :local_day, :gross, :discount, :redeemed_amount,
        :redeemed_points, :earned_points, :payment, :note, :programme_version_id, :staff_id, :batch_id,
        :till)
RETURNING id;
