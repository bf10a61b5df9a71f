-- I6: Rewards taken without paying their price, or returned without giving it back; gifts that are not what their card
-- gave, gifts of which nothing can be fetched, and gifts that stand though they were taken back, or the other way round
-- (an erased member fetches nothing).
SELECT 'reward_taking:' || t.id,
       t.state || ' for ' || t.points || ', paid ' || coalesce(-e.points, 0) || ', came back ' || coalesce(b.points, 0)
FROM reward_taking t LEFT JOIN ledger_entry e ON e.id = t.entry_id
LEFT JOIN ledger_entry b ON b.reverses_entry_id = t.entry_id
WHERE t.points > 0
  AND ((t.state IN ('taken', 'returned') AND (e.id IS NULL OR e.kind <> 'redeem' OR e.points <> -t.points))
    OR (t.state = 'taken' AND b.id IS NOT NULL) OR (t.state = 'returned' AND coalesce(b.points, 0) <> t.points))
UNION ALL
SELECT 'reward_taking:' || t.id, t.state || ' as a gift of reward ' || coalesce(g.reward_id, 0)
FROM reward_taking t JOIN challenge_gift g ON g.id = t.challenge_gift_id
WHERE g.reward_id IS NOT t.reward_id OR g.member_id <> t.member_id OR (t.state = 'ready' AND g.back_at IS NOT NULL)
   OR (t.state = 'withdrawn' AND g.back_at IS NULL AND NOT EXISTS (SELECT 1 FROM member m LEFT JOIN member k ON k.id = m.merged_into
                       WHERE m.id = t.member_id AND coalesce(m.erased_at, k.erased_at) IS NOT NULL))
UNION ALL
SELECT 'reward_taking:' || t.id, t.state || ' as a gift of ' || t.source
FROM reward_taking t
WHERE t.source IS NOT NULL
  AND ((t.back_at IS NOT NULL AND substr(t.source, 1, 5) <> 'tier:')
    OR (t.state = 'withdrawn' AND t.back_at IS NULL AND NOT EXISTS (SELECT 1 FROM member m LEFT JOIN member k ON k.id = m.merged_into
                       WHERE m.id = t.member_id AND coalesce(m.erased_at, k.erased_at) IS NOT NULL)))
UNION ALL
SELECT 'challenge_gift:' || g.id, 'reward ' || g.reward_id || ' cannot be fetched: no taking'
FROM challenge_gift g
WHERE g.reward_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reward_taking t WHERE t.challenge_gift_id = g.id);
