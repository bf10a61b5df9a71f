-- Codes for the next visit that ask for goods; points that become a reward by themselves; gifts of stamp cards and
-- challenges that are a reward.
-- places of the goods in the purchase, from 0, with commas between them; empty: the rule asked for none
ALTER TABLE next_visit ADD COLUMN goods TEXT NOT NULL DEFAULT '';
