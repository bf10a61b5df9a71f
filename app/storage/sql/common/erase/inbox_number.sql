-- What came from a number before it was known to be the member's.
-- :mobile text
UPDATE inbox SET mobile = 'erased-' || id, body = '' WHERE mobile = :mobile;
