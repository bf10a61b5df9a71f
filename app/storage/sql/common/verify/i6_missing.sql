-- I6: What was asked for gifts and credit that were gone is what the ledger says, for something that was taken back, and
-- not more than was missing; neither list nor ledger has one that the other has not.
SELECT 'missing_claim:' || c.id,
       'points ' || c.points || ', entry ' || coalesce(e.points, 0) || ', amount ' || c.amount
FROM missing_claim c LEFT JOIN ledger_entry e ON e.id = c.entry_id
LEFT JOIN challenge_gift g ON g.id = c.challenge_gift_id LEFT JOIN spend_credit s ON s.id = c.spend_credit_id
LEFT JOIN reward_taking t ON t.id = c.taking_id
WHERE (c.points > 0 AND (e.id IS NULL OR e.kind <> 'clawback' OR e.points <> -c.points))
   OR (g.id IS NOT NULL AND g.back_at IS NULL)
   OR (t.id IS NOT NULL AND (t.back_at IS NULL OR t.state = 'withdrawn'))
   OR (g.credit > 0 AND c.amount > g.credit - g.taken)
   OR (s.id IS NOT NULL AND c.amount > s.missing)
UNION ALL
SELECT 'entry:' || e.id, -e.points || ' points for something missing that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'clawback' AND json_extract(e.explain, '$.missing_value') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM missing_claim c WHERE c.entry_id = e.id);
