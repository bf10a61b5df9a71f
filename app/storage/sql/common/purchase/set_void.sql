-- Marks a purchase as taken back.
-- :id purchase, :at instant
UPDATE purchase SET void_at = :at WHERE id = :id;
