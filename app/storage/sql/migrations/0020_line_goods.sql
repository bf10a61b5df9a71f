-- Goods that are named at a sale and not among the products: what was typed, so that games still know them.
-- '': the line names a product, or no goods
ALTER TABLE purchase_line ADD COLUMN code TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE purchase_line ADD COLUMN category TEXT NOT NULL DEFAULT '';
