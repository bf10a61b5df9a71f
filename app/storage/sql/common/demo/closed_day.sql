-- A day whose nightly work is done.
-- :day Julian day  :at instant
INSERT INTO closed_day (day, at) VALUES (:day, :at)
