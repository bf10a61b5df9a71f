-- The newest takings and reservations, of one reward or of all.
-- :reward_id reward or null, :limit int
SELECT t.id, t.reward_id, r.name, t.member_id, t.points, t.state, t.hold_id, t.until, t.entry_id, t.at, m.name, r.kind,
       r.value, t.challenge_gift_id, t.source, t.period, t.back_at IS NOT NULL
FROM reward_taking t JOIN reward r ON r.id = t.reward_id JOIN member m ON m.id = t.member_id
WHERE :reward_id IS NULL OR t.reward_id = :reward_id ORDER BY t.id DESC LIMIT :limit;
