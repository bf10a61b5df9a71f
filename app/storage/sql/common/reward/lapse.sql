-- Reservations whose time ran out.
-- :now instant
UPDATE reward_taking SET state = 'lapsed' WHERE state = 'reserved' AND until <= :now;
