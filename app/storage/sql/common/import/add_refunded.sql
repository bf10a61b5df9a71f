-- More of a purchase came back (or less, when an import is taken back).
UPDATE purchase SET refunded = refunded + :amount WHERE id = :id
