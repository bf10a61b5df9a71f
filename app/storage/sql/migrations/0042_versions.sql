-- Two tills may change the same goods, or the same draft of a campaign: who read it before the other changed it is told so.
ALTER TABLE product ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
--;;
ALTER TABLE campaign ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
