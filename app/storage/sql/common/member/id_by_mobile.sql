-- :mobile TEXT, E.164
SELECT id FROM member WHERE mobile = :mobile
