-- The newest state of the history that is left.
UPDATE member SET consent = coalesce(
    (SELECT c.state FROM consent_entry c WHERE c.member_id = member.id ORDER BY c.id DESC LIMIT 1), 'unknown')
WHERE id = :id
