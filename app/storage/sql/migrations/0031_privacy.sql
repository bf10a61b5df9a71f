-- What members are told about their data, version by version, and which version a consent was given under.
CREATE TABLE privacy_notice (
    id       INTEGER PRIMARY KEY,          -- the number of the version
    persian  TEXT NOT NULL,
    english  TEXT NOT NULL,
    at       INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id)  -- NULL: the program's own words
) STRICT;
--;;
CREATE TRIGGER privacy_notice_no_update BEFORE UPDATE ON privacy_notice
BEGIN SELECT RAISE(ABORT, 'what members agreed to stays as it was'); END;
--;;
CREATE TRIGGER privacy_notice_no_delete BEFORE DELETE ON privacy_notice
BEGIN SELECT RAISE(ABORT, 'what members agreed to is kept'); END;
--;;
-- NULL: nobody showed it (an import, a reply to a message), or this was not noted yet
ALTER TABLE consent_entry ADD COLUMN notice_id INTEGER REFERENCES privacy_notice(id);
--;;
CREATE INDEX consent_by_notice ON consent_entry (notice_id, state) WHERE notice_id IS NOT NULL;
--;;
DROP TRIGGER consent_no_update;
--;;
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent_entry
WHEN NEW.id <> OLD.id OR NEW.member_id <> OLD.member_id OR NEW.state <> OLD.state OR NEW.source <> OLD.source
  OR NEW.at <> OLD.at OR NEW.staff_id IS NOT OLD.staff_id OR NEW.batch_id IS NOT OLD.batch_id
  OR NEW.notice_id IS NOT OLD.notice_id OR NEW.wording <> ''
  OR NOT EXISTS (SELECT 1 FROM member m WHERE m.id = OLD.member_id AND m.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'consent history is append-only'); END;
