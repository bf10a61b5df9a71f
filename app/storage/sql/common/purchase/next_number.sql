-- The number a purchase without an invoice number gets.
SELECT coalesce(max(id), 0) + 1 FROM purchase;
