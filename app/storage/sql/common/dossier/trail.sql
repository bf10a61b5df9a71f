-- What was done to a member's data: when, action, about what, role of who did it, before, after. That two were told
-- apart is left out, and who brought them or lives with them is blank: all would say something of another member.
-- :members text (JSON list: the member and who was merged into it)
WITH person (id) AS (SELECT value FROM json_each(:members)),
about (subject) AS (
    SELECT 'member:' || id FROM person
    UNION ALL SELECT 'purchase:' || p.id FROM purchase p WHERE p.member_id IN (SELECT id FROM person)
    UNION ALL SELECT 'ledger_entry:' || e.id FROM account a JOIN ledger_entry e ON e.account_id = a.id
              WHERE a.member_id IN (SELECT id FROM person)
    UNION ALL SELECT 'stored_account:' || s.id FROM stored_account s WHERE s.member_id IN (SELECT id FROM person)
    UNION ALL SELECT 'membership:' || m.id FROM membership m WHERE m.member_id IN (SELECT id FROM person)
    UNION ALL SELECT 'reward_taking:' || t.id FROM reward_taking t WHERE t.member_id IN (SELECT id FROM person)
    UNION ALL SELECT 'donation:' || d.id FROM donation d WHERE d.member_id IN (SELECT id FROM person)
    UNION ALL SELECT 'activity:' || c.id FROM activity_confirmed c WHERE c.member_id IN (SELECT id FROM person))
SELECT a.at, a.action, a.subject, coalesce(s.role, ''),
       CASE WHEN a.action IN ('member.refer', 'import.link') THEN '' ELSE a.before END,
       CASE WHEN a.action IN ('member.refer', 'import.link') THEN '' ELSE a.after END
FROM audit a LEFT JOIN staff s ON s.id = a.staff_id
WHERE a.action <> 'member.distinct'
  AND (a.subject IN (SELECT subject FROM about)
       OR (a.action IN ('import.fill', 'import.link') AND substr(a.subject, instr(a.subject, '/') + 1)
           IN (SELECT 'member:' || id FROM person)))
ORDER BY a.id;
