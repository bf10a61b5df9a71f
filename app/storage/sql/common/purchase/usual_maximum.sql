-- The amount that only one in 200 of the last thousand counted purchases exceeds; no row while
-- there are fewer than 200.
WITH recent AS (
    SELECT gross FROM purchase WHERE void_at IS NULL ORDER BY id DESC LIMIT 1000)
SELECT gross FROM recent
WHERE (SELECT count(*) FROM recent) >= 200
ORDER BY gross DESC
LIMIT 1 OFFSET (SELECT count(*) / 200 FROM recent);
