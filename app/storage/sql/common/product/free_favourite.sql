-- Another of the goods takes this key.
-- :favourite int
UPDATE product SET favourite = 0 WHERE favourite = :favourite AND favourite > 0;
