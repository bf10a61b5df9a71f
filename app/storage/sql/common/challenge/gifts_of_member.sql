-- Every gift a member ever got, those that were taken back as well; oldest first.
-- :member_id member
SELECT g.id, g.challenge_id, g.number, g.points, g.credit, g.entry_id, g.stored_entry_id, g.local_day, g.back_at, g.taken, g.paid
FROM challenge_gift g WHERE g.member_id = :member_id ORDER BY g.id;
