-- Number of the newest version, 0 without any.
SELECT coalesce(max(version), 0) FROM programme_version;
