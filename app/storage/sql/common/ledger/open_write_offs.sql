-- What of a member's purchases that came back was written off as spent (policy "clamp"): of the write-offs after an
-- entry what is still open, and what is of all of them; oldest purchase first.
-- :member_id member, :since entry
SELECT o.purchase, o.later - o.met_later, o.all_off - o.met_all FROM (
    SELECT p.id AS purchase,
           sum(CASE WHEN e.id > :since THEN coalesce(json_extract(e.explain, '$.written_off'), 0) ELSE 0 END) AS later,
           sum(coalesce(json_extract(e.explain, '$.written_off'), 0)) AS all_off,
           coalesce((SELECT sum(m.points) FROM write_off_met m WHERE m.purchase_id = p.id AND m.entry_id > :since), 0)
               AS met_later,
           coalesce((SELECT sum(m.points) FROM write_off_met m WHERE m.purchase_id = p.id), 0) AS met_all
    FROM purchase p JOIN ledger_entry e ON e.purchase_id = p.id AND e.kind = 'clawback'
    JOIN programme_version v ON v.id = e.programme_version_id
    WHERE p.member_id = :member_id AND (p.refunded > 0 OR p.void_at IS NOT NULL)
      AND coalesce(json_extract(v.document, '$.clawback.missing'), 'clamp') = 'clamp'
      AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id)
    GROUP BY p.id) o
WHERE o.later > o.met_later AND o.all_off > o.met_all ORDER BY o.purchase;
