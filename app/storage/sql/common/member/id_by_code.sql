-- :code TEXT
SELECT id FROM member WHERE code = :code
