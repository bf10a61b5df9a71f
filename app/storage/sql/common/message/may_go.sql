-- May this person be written to at this moment? One row: 1 or 0.
-- :mobile text, :member_id id
SELECT NOT EXISTS (SELECT 1 FROM suppression s WHERE s.mobile = :mobile)
   AND NOT EXISTS (SELECT 1 FROM member m WHERE m.id = :member_id AND m.consent <> 'granted');
