-- A past purchase; returns its id.
-- :member_id :programme_version_id INTEGER or NULL
INSERT INTO purchase (ref, source, member_id, occurred_at, local_day, gross, discount, earned_points,
                      payment, note, programme_version_id, staff_id, batch_id, refunded)
VALUES (:ref, 'import', :member_id, :occurred_at, :local_day, :gross, :discount, :earned_points,
        :payment, :note, :programme_version_id, :staff_id, :batch_id, :refunded)
RETURNING id
