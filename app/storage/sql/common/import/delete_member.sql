-- A member nothing refers to, with tokens, tags and consent.
DELETE FROM member WHERE id = :id
