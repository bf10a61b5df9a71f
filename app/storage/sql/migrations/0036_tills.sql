-- Which till recorded a purchase: a name that each computer makes for itself. Empty: none did (an import, bashgahctl,
-- or before tills had names).
ALTER TABLE purchase ADD COLUMN till TEXT NOT NULL DEFAULT '';
