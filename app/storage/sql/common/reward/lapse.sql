-- Reservations and gifts whose time ran out.
-- :now instant
UPDATE reward_taking SET state = 'lapsed' WHERE state IN ('reserved', 'ready') AND until <= :now;
