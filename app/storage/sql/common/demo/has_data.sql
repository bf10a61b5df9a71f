-- Whether anything was sold or anybody registered.
SELECT EXISTS (SELECT 1 FROM member) OR EXISTS (SELECT 1 FROM purchase)
    OR EXISTS (SELECT 1 FROM programme_version)
