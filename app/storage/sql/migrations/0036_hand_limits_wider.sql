-- What an import brings and activities that the programme does not limit count as points by hand as well. And whoever
-- set somebody's PIN is not their second person.
DROP INDEX audit_by_hand;
--;;
CREATE INDEX audit_by_hand ON audit (staff_id, at)
    WHERE action IN ('points.adjust', 'points.bulk', 'points.bulk_undo', 'credit.grant', 'import.members', 'activity.confirm');
--;;
CREATE INDEX audit_pins ON audit (subject, id)
    WHERE action IN ('staff.pin', 'signin.own_pin', 'signin.recovered');
