-- A purchase of the demo shop with its own id.
-- :id :member_id :redeemed_points :earned_points :programme_version_id :staff_id INTEGER
-- :ref :payment TEXT  :occurred_at instant  :local_day Julian day  :gross :discount :redeemed_amount minor units
INSERT INTO purchase (id, ref, source, member_id, occurred_at, local_day, gross, discount,
                      redeemed_amount, redeemed_points, earned_points, payment, programme_version_id,
                      staff_id)
VALUES (:id, :ref, 'demo', :member_id, :occurred_at, :local_day, :gross, :discount,
        :redeemed_amount, :redeemed_points, :earned_points, :payment, :programme_version_id, :staff_id)
