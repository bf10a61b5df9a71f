-- A line whose texts go, and the line that tells of the erasure.
-- :line int, :by_line int
INSERT INTO audit_redaction (line, by_line) VALUES (:line, :by_line);
