-- Two tills may change the same goods: who read them before the other changed them is told so.
ALTER TABLE product ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
