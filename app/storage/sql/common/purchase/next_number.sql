-- The number a purchase without an invoice number gets, and whether somebody has typed it as one.
WITH next AS (SELECT coalesce(max(id), 0) + 1 AS number FROM purchase)
SELECT number, EXISTS (SELECT 1 FROM purchase p WHERE p.ref = 'P' || CAST(number AS TEXT)) FROM next;
