-- What staff give and take by hand is added up over the business day: by person and moment. Erased members are few, and
-- the night looks at them.
CREATE INDEX audit_by_hand ON audit (staff_id, at)
    WHERE action IN ('points.adjust', 'points.bulk', 'points.bulk_undo', 'credit.grant');
--;;
CREATE INDEX member_erased ON member (id) WHERE erased_at IS NOT NULL;
