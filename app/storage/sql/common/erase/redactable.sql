-- Lines of the trail about the member, or with words typed of a purchase.
-- :id member
SELECT a.id FROM audit a
WHERE (a.before <> '' OR a.after <> '')
  AND (a.subject IN (SELECT 'member:' || m.id FROM member m WHERE m.id = :id OR m.merged_into = :id)
       OR (a.action = 'import.fill' AND substr(a.subject, instr(a.subject, '/') + 1)
           IN (SELECT 'member:' || m.id FROM member m WHERE m.id = :id OR m.merged_into = :id))
       OR (a.action IN ('purchase.discount', 'margin.override', 'purchase.refund', 'purchase.void')
           AND a.subject IN (SELECT 'purchase:' || p.id FROM purchase p
                             WHERE p.member_id IN (SELECT m.id FROM member m WHERE m.id = :id OR m.merged_into = :id))))
  AND NOT EXISTS (SELECT 1 FROM audit_redaction r WHERE r.line = a.id)
ORDER BY a.id;
