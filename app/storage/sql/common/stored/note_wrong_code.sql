-- A code of a gift card that nobody has.
-- :at instant
INSERT INTO wrong_code (at) VALUES (:at);
