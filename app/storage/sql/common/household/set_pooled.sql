-- Whether a household spends its points together.
-- :id INTEGER  :pooled BOOLEAN
UPDATE household SET pooled = :pooled WHERE id = :id
