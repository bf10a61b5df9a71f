-- Credit for a period that had ended, counted again when a purchase of its days became a member's later. again: the
-- how manieth count, 0: the night's. had: what stood for the same days before it; `amount` is what came on top.
ALTER TABLE spend_credit ADD COLUMN again INTEGER NOT NULL DEFAULT 0 CHECK (again >= 0);
--;;
ALTER TABLE spend_credit ADD COLUMN had INTEGER NOT NULL DEFAULT 0 CHECK (had >= 0);
--;;
DROP INDEX spend_credit_once_period;
--;;
CREATE UNIQUE INDEX spend_credit_once_period
ON spend_credit (member_id, rule_id, first_day, last_day, ifnull(merge_id, 0), again) WHERE purchase_id IS NULL;
--;;
DROP TRIGGER spend_credit_facts_no_update;
--;;
CREATE TRIGGER spend_credit_facts_no_update BEFORE UPDATE OF rule_id, purchase_id, first_day, last_day,
    programme_version_id, basis, step_from, step_share, whole, room, amount, usable_day, until_day, entry_id, again, had
    ON spend_credit
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
