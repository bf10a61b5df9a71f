-- Filters find who bought goods that were typed at a sale and are no product of the shop.
CREATE INDEX purchase_line_typed_category ON purchase_line (category) WHERE category <> '';
--;;
CREATE INDEX purchase_line_typed_code ON purchase_line (code) WHERE code <> '';
