-- How much of a purchase came back so far.
-- :id INTEGER  :refunded minor units
UPDATE purchase SET refunded = :refunded WHERE id = :id
