-- I15: A hold that was spent by one entry and given up as well, or whose taking says something else.
SELECT 'hold:' || h.id, 'entry ' || coalesce(h.entry_id, 0) || ', taking ' || t.state
FROM hold h JOIN reward_taking t ON t.hold_id = h.id
WHERE (h.entry_id IS NOT NULL AND h.released_at IS NOT NULL) OR (t.state IN ('taken', 'returned') AND h.entry_id IS NOT t.entry_id)
   OR (t.state IN ('released', 'lapsed') AND h.entry_id IS NOT NULL);
