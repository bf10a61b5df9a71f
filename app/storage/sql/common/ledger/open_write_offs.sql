-- What of a member's purchases that came back was written off as spent (policy "clamp") after an entry and is still open:
-- by claw-back, oldest first, as the oldest is owed by the fewest who may still bring something back.
-- :member_id member, :since entry
SELECT o.purchase, o.clawback, o.gone - o.met FROM (
    SELECT p.id AS purchase, e.id AS clawback, coalesce(json_extract(e.explain, '$.written_off'), 0) AS gone,
           coalesce((SELECT sum(m.points) FROM write_off_met m WHERE m.clawback_id = e.id), 0) AS met
    FROM purchase p JOIN ledger_entry e ON e.purchase_id = p.id AND e.kind = 'clawback'
    JOIN programme_version v ON v.id = e.programme_version_id
    WHERE p.member_id = :member_id AND (p.refunded > 0 OR p.void_at IS NOT NULL) AND e.id > :since
      AND coalesce(json_extract(v.document, '$.clawback.missing'), 'clamp') = 'clamp'
      AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id)
) o
WHERE o.gone > o.met ORDER BY o.clawback;
