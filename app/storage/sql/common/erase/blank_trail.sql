-- Their texts go; the hashes stay.
-- :by_line int
UPDATE audit SET before = '', after = '' WHERE id IN (SELECT line FROM audit_redaction WHERE by_line = :by_line);
