-- The kinds of money of a purchase that was paid with several.
-- :purchase_id purchase
SELECT kind, amount FROM purchase_payment WHERE purchase_id = :purchase_id ORDER BY place;
