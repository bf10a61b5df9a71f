-- I6: A gift of a challenge without the entry that gave it, or taken back by another amount.
SELECT 'challenge_gift:' || g.id, 'gave ' || (g.points + g.credit) || ', entry ' || coalesce(e.points, s.amount, 0)
       || ', taken ' || g.taken || ', entry ' || coalesce(-b.points, 0)
FROM challenge_gift g LEFT JOIN ledger_entry e ON e.id = g.entry_id LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN stored_entry s ON s.id = g.stored_entry_id LEFT JOIN ledger_entry b ON b.id = g.back_entry_id
WHERE (g.points > 0 AND (e.id IS NULL OR e.kind <> 'bonus' OR e.points <> g.points OR (a.member_id <> g.member_id
                        AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'challenge_gift' AND r.row_id = g.id))))
   OR (g.credit > 0 AND (s.id IS NULL OR s.kind <> 'earn' OR s.amount <> g.credit))
   OR (g.points > 0 AND g.taken <> coalesce(-b.points, 0))
   OR (b.id IS NOT NULL AND b.kind <> 'clawback');
