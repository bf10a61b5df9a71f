-- Two members that are one person, what members asked or complained of, and members who were erased.
-- set: this row only says what was; the person goes on as that member
ALTER TABLE member ADD COLUMN merged_into INTEGER REFERENCES member(id);
--;;
-- the person behind it is gone; what remains are sums
ALTER TABLE member ADD COLUMN erased_at INTEGER;
--;;
CREATE INDEX member_by_merged ON member (merged_into) WHERE merged_into IS NOT NULL;
--;;
-- kept_before, other_before: JSON of what taking the merge back needs; '' after an erasure.
CREATE TABLE member_merge (
    id           INTEGER PRIMARY KEY,
    kept_id      INTEGER NOT NULL REFERENCES member(id),
    other_id     INTEGER NOT NULL REFERENCES member(id),
    at           INTEGER NOT NULL,
    staff_id     INTEGER REFERENCES staff(id),
    kept_before  TEXT NOT NULL,
    other_before TEXT NOT NULL,
    undone_at    INTEGER,
    undone_by    INTEGER REFERENCES staff(id),
    CHECK (kept_id <> other_id)
) STRICT;
--;;
CREATE UNIQUE INDEX member_merge_open ON member_merge (other_id) WHERE undone_at IS NULL;
--;;
CREATE INDEX member_merge_by_kept ON member_merge (kept_id);
--;;
-- The rows that a merge gives to the kept member: only these may change hands, and only between the two.
-- detail: of a challenge's gift its number before.
CREATE TABLE member_merge_row (
    merge_id INTEGER NOT NULL REFERENCES member_merge(id),
    kind     TEXT NOT NULL,                -- name of the table
    row_id   INTEGER NOT NULL,
    detail   INTEGER,
    PRIMARY KEY (kind, row_id, merge_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX member_merge_row_by_merge ON member_merge_row (merge_id, kind);
--;;
-- Which lot goes on as which: written by a merge and by taking it back.
CREATE TABLE member_merge_lot (
    kind     TEXT NOT NULL CHECK (kind IN ('points', 'credit')),
    from_lot INTEGER NOT NULL,
    to_lot   INTEGER NOT NULL,
    merge_id INTEGER NOT NULL REFERENCES member_merge(id),
    back     INTEGER NOT NULL CHECK (back IN (0, 1)), -- 1: by taking it back
    points   INTEGER NOT NULL,                        -- or minor units
    PRIMARY KEY (kind, from_lot, to_lot)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX member_merge_lot_by_merge ON member_merge_lot (merge_id, kind);
--;;
-- Pairs that people looked at and found to be two persons.
CREATE TABLE member_distinct (
    low_id   INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
    high_id  INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE contact (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    kind        TEXT NOT NULL CHECK (kind IN ('complaint', 'idea', 'request', 'call')),
    text        TEXT NOT NULL,
    due_day     INTEGER,                   -- NULL: no day was promised
    follower_id INTEGER REFERENCES staff(id), -- who follows it up
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed')),
    answer      TEXT NOT NULL DEFAULT '',
    at          INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id), -- who wrote it down
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;
--;;
CREATE INDEX contact_by_member ON contact (member_id, id);
--;;
CREATE INDEX contact_open ON contact (ifnull(due_day, 9999999), id) WHERE state = 'open';
--;;
CREATE TRIGGER contact_no_delete BEFORE DELETE ON contact
BEGIN SELECT RAISE(ABORT, 'what members said is kept'); END;
--;;
-- Numbers of erased members that nobody writes to: SHA-256 of the shop's salt and the number.
CREATE TABLE suppression_hash (
    hash TEXT PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT;
--;;
-- Lines of the trail whose texts went with an erased member. The chain is over the hashes: `hash` stays the line's,
-- so every later line still fits; only what this line said can no longer be shown. The line that tells of the
-- erasure is chained itself and names the member, `by_line` is its number.
CREATE TABLE audit_redaction (
    line    INTEGER PRIMARY KEY REFERENCES audit(id),
    by_line INTEGER NOT NULL REFERENCES audit(id)
) STRICT;
--;;
CREATE TRIGGER audit_redaction_no_update BEFORE UPDATE ON audit_redaction
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--;;
CREATE TRIGGER audit_redaction_no_delete BEFORE DELETE ON audit_redaction
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--;;
DROP TRIGGER audit_no_update;
--;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
WHEN NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.staff_id IS NOT OLD.staff_id OR NEW.action <> OLD.action
  OR NEW.subject <> OLD.subject OR NEW.hash <> OLD.hash OR NEW.before <> '' OR NEW.after <> ''
  OR NOT EXISTS (SELECT 1 FROM audit_redaction r WHERE r.line = OLD.id)
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--;;
-- Consent keeps its dates, sources and states when its member is erased; the words may hold a name.
DROP TRIGGER consent_no_update;
--;;
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent_entry
WHEN NEW.id <> OLD.id OR NEW.member_id <> OLD.member_id OR NEW.state <> OLD.state OR NEW.source <> OLD.source
  OR NEW.at <> OLD.at OR NEW.staff_id IS NOT OLD.staff_id OR NEW.batch_id IS NOT OLD.batch_id OR NEW.wording <> ''
  OR NOT EXISTS (SELECT 1 FROM member m WHERE m.id = OLD.member_id AND m.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'consent history is append-only'); END;
--;;
-- Guarded rows change hands by a merge that lists them, and back when it is taken back; by nothing else.
DROP TRIGGER voucher_facts_no_update;
--;;
CREATE TRIGGER voucher_facts_no_update BEFORE UPDATE OF batch_id, code, until_day, taking_id ON voucher
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER voucher_member_by_merge BEFORE UPDATE OF member_id ON voucher
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'voucher' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
DROP TRIGGER voucher_use_facts_no_update;
--;;
CREATE TRIGGER voucher_use_facts_no_update BEFORE UPDATE OF voucher_id, batch_id, purchase_id, amount, at ON voucher_use
BEGIN SELECT RAISE(ABORT, 'what was used stays as it was'); END;
--;;
CREATE TRIGGER voucher_use_member_by_merge BEFORE UPDATE OF member_id ON voucher_use
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'voucher_use' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was used stays as it was'); END;
--;;
DROP TRIGGER taking_facts_no_update;
--;;
CREATE TRIGGER taking_facts_no_update BEFORE UPDATE OF reward_id, points, shop_cost, hold_id, until, at,
    local_day ON reward_taking
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
--;;
CREATE TRIGGER reward_taking_member_by_merge BEFORE UPDATE OF member_id ON reward_taking
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'reward_taking' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
--;;
DROP TRIGGER membership_facts_no_update;
--;;
CREATE TRIGGER membership_facts_no_update BEFORE UPDATE OF plan_id, paid, sold_at, sold_day, first_day,
    last_day ON membership
BEGIN SELECT RAISE(ABORT, 'memberships are immutable'); END;
--;;
CREATE TRIGGER membership_member_by_merge BEFORE UPDATE OF member_id ON membership
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'membership' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'memberships are immutable'); END;
--;;
DROP TRIGGER donation_facts_no_update;
--;;
CREATE TRIGGER donation_facts_no_update BEFORE UPDATE OF cause_id, points, value, matched, entry_id, at,
    local_day ON donation
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER donation_member_by_merge BEFORE UPDATE OF member_id ON donation
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'donation' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
DROP TRIGGER spend_credit_facts_no_update;
--;;
CREATE TRIGGER spend_credit_facts_no_update BEFORE UPDATE OF rule_id, purchase_id, first_day, last_day,
    programme_version_id, basis, step_from, step_share, whole, room, amount, usable_day, until_day, entry_id ON spend_credit
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER spend_credit_member_by_merge BEFORE UPDATE OF member_id ON spend_credit
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'spend_credit' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
DROP TRIGGER challenge_gift_facts_no_update;
--;;
CREATE TRIGGER challenge_gift_facts_no_update BEFORE UPDATE OF challenge_id, points, credit, entry_id,
    stored_entry_id, at, local_day ON challenge_gift
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER challenge_gift_member_by_merge BEFORE UPDATE OF member_id, number ON challenge_gift
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'challenge_gift' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
DROP TRIGGER activity_confirmed_facts_no_update;
--;;
CREATE TRIGGER activity_confirmed_facts_no_update BEFORE UPDATE OF activity_id, kind, name, period, day, points, staff_id, entry_id
    ON activity_confirmed
BEGIN SELECT RAISE(ABORT, 'what was confirmed stays as it was'); END;
--;;
CREATE TRIGGER activity_confirmed_member_by_merge BEFORE UPDATE OF member_id ON activity_confirmed
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'activity_confirmed' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was confirmed stays as it was'); END;
--;;
DROP TRIGGER milestone_given_facts_no_update;
--;;
CREATE TRIGGER milestone_given_facts_no_update BEFORE UPDATE OF first_day, last_day, reach, entry_id
    ON milestone_given
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER milestone_given_member_by_merge BEFORE UPDATE OF member_id ON milestone_given
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'milestone_given' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
DROP TRIGGER next_visit_facts_no_update;
--;;
CREATE TRIGGER next_visit_facts_no_update BEFORE UPDATE OF rule_id, purchase_id, programme_version_id, voucher_id, worth, goods
    ON next_visit
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
CREATE TRIGGER next_visit_member_by_merge BEFORE UPDATE OF member_id ON next_visit
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'next_visit' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what codes promise stays as it was'); END;
--;;
DROP TRIGGER points_exchange_no_update;
--;;
CREATE TRIGGER points_exchange_no_update BEFORE UPDATE OF day, points, credit, entry_id, stored_entry_id
    ON points_exchange
BEGIN SELECT RAISE(ABORT, 'an exchange stays as it was'); END;
--;;
CREATE TRIGGER points_exchange_member_by_merge BEFORE UPDATE OF member_id ON points_exchange
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'points_exchange' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'an exchange stays as it was'); END;
