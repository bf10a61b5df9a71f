-- Another of the goods takes this key. Who is just changing the one that had it is told so.
-- :favourite int
UPDATE product SET favourite = 0, version = version + 1 WHERE favourite = :favourite AND favourite > 0;
