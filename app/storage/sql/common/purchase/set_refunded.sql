-- What came back of a purchase so far (a cache of its refund lines).
-- :id purchase, :refunded money
UPDATE purchase SET refunded = :refunded WHERE id = :id;
