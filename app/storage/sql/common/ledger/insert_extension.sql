-- What its member did lets a lot live longer.
-- :lot_id lot, :from day, :until day, :day day of it, :at instant
INSERT INTO lot_extension (lot_id, from_day, until_day, day, at) VALUES (:lot_id, :from, :until, :day, :at);
