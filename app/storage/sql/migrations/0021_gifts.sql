-- Codes for the next visit that ask for goods; points that become a reward by themselves; gifts of stamp cards and
-- challenges that are a reward.
-- places of the goods in the purchase, from 0, with commas between them; empty: the rule asked for none
ALTER TABLE next_visit ADD COLUMN goods TEXT NOT NULL DEFAULT '';
--;;
-- Members who have the points of the automatic exchange but whose reward cannot be had, and why (errorKey).
CREATE TABLE exchange_wait (
    member_id INTEGER PRIMARY KEY REFERENCES member(id),
    reward_id INTEGER NOT NULL,  -- as the programme names it; it may be of another shop
    reason    TEXT NOT NULL,
    local_day INTEGER NOT NULL   -- since when for this reason
) STRICT;
--;;
CREATE INDEX exchange_wait_by_reward ON exchange_wait (reward_id, reason);
