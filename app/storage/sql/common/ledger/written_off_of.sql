-- What claw-backs of a purchase wrote off and nothing has met since.
-- :purchase_id purchase
SELECT coalesce(sum(coalesce(json_extract(e.explain, '$.written_off'), 0)
                    - coalesce((SELECT sum(m.points) FROM write_off_met m WHERE m.clawback_id = e.id), 0)), 0)
FROM ledger_entry e
WHERE e.purchase_id = :purchase_id AND e.kind = 'clawback'
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id);
