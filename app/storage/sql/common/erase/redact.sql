-- Lines of the trail about the member, with words typed of a purchase, or with the number in them. The line that tells of the erasure stays.
-- :id member, :by_line int, :mobile text, :national text
INSERT INTO audit_redaction (line, by_line)
SELECT a.id, :by_line FROM audit a
WHERE a.id < :by_line AND (a.before <> '' OR a.after <> '')
  AND (a.subject IN (SELECT 'member:' || m.id FROM member m WHERE m.id = :id OR m.merged_into = :id)
       OR (a.action IN ('purchase.discount', 'margin.override')
           AND a.subject IN (SELECT 'purchase:' || p.id FROM purchase p
                             WHERE p.member_id IN (SELECT m.id FROM member m WHERE m.id = :id OR m.merged_into = :id)))
       OR (:mobile <> '' AND (instr(a.before, :mobile) > 0 OR instr(a.after, :mobile) > 0))
       OR (:national <> '' AND (instr(a.before, :national) > 0 OR instr(a.after, :national) > 0)))
  AND NOT EXISTS (SELECT 1 FROM audit_redaction r WHERE r.line = a.id);
