-- Two members are two persons.
-- :low member, :high member, :at instant, :staff_id staff or null
INSERT INTO member_distinct (low_id, high_id, at, staff_id) VALUES (:low, :high, :at, :staff_id)
ON CONFLICT (low_id, high_id) DO NOTHING;
