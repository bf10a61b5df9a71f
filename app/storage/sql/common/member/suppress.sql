-- A number nobody writes to; the first reason stays.
-- :mobile :reason TEXT  :at INTEGER
INSERT INTO suppression (mobile, reason, at) VALUES (:mobile, :reason, :at)
ON CONFLICT (mobile) DO NOTHING
