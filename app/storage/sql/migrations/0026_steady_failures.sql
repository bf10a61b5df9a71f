-- When the last wrong PIN was by the time that nobody sets (domain/base/clock.h).
ALTER TABLE staff ADD COLUMN failed_steady INTEGER NOT NULL DEFAULT 0;
