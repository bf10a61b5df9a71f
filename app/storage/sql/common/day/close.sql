-- A day is done. Doing it twice is harmless.
-- :day day, :at instant
INSERT INTO closed_day (day, at) VALUES (:day, :at) ON CONFLICT (day) DO NOTHING;
