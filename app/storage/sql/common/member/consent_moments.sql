-- When every member's consent was last said.
SELECT c.member_id, c.at FROM consent_entry c
WHERE c.id = (SELECT max(n.id) FROM consent_entry n WHERE n.member_id = c.member_id)
