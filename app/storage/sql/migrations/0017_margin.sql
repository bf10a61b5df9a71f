-- What the margin guard said of a purchase that was recorded all the same, and why staff let it pass.
CREATE TABLE purchase_margin (
    purchase_id INTEGER PRIMARY KEY REFERENCES purchase(id) ON DELETE CASCADE,
    explain     TEXT NOT NULL,             -- JSON of domain/margin/margincheck.h
    reason      TEXT NOT NULL DEFAULT ''   -- '': it was only warned
) STRICT;
--;;
-- Points of a rule that a return could not take back, for they were spent: given for good. Budgets count them.
ALTER TABLE rule_points ADD COLUMN written_off INTEGER NOT NULL DEFAULT 0;
--;;
-- Budgets: what a rule gave everybody, ever or between two days, from the index alone.
CREATE INDEX rule_points_by_day ON rule_points (rule_id, day, points, written_off);
--;;
-- Days that come round each year are looked for by the dates they come round of.
CREATE INDEX member_by_birthday ON member (birthday) WHERE birthday IS NOT NULL;
--;;
CREATE INDEX member_by_joined ON member (joined_day);
