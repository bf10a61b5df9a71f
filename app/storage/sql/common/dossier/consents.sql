-- Consents and opt-outs: when, state, source, wording, role of who asked, version of the privacy notice.
-- :members text (JSON list: the member and who was merged into it)
SELECT c.at, c.state, c.source, c.wording, coalesce(s.role, ''), c.notice_id
FROM consent_entry c LEFT JOIN staff s ON s.id = c.staff_id
WHERE c.member_id IN (SELECT value FROM json_each(:members)) ORDER BY c.id;
