-- Every gift a member ever got, those that were taken back as well; oldest first. Of a reward: whether the member has
-- had it, or let it lapse, and did not pay for all of it; of credit: what was asked of what was missing.
-- :member_id member
SELECT g.id, g.challenge_id, g.number, g.points, g.credit, g.entry_id, g.stored_entry_id, g.local_day, g.back_at, g.taken,
       g.paid, g.reward_id, coalesce(r.name, ''), coalesce(t.state IN ('taken', 'lapsed'), 0) AND coalesce(c.whole, 0) = 0,
       CASE WHEN g.credit > 0 THEN coalesce(c.amount, 0) ELSE 0 END
FROM challenge_gift g LEFT JOIN reward r ON r.id = g.reward_id
LEFT JOIN reward_taking t ON t.challenge_gift_id = g.id
LEFT JOIN missing_claim c ON c.challenge_gift_id = g.id
WHERE g.member_id = :member_id ORDER BY g.id;
