-- What the member's tier or membership gave on a purchase.
-- :purchase_id purchase, :source text, :share integer, :amount money, :points points
INSERT INTO purchase_benefit (purchase_id, source, share, amount, points)
VALUES (:purchase_id, :source, :share, :amount, :points);
