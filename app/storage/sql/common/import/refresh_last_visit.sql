-- The day of a member's newest purchase that counts.
UPDATE member SET last_visit_day = (
    SELECT max(p.local_day) FROM purchase p WHERE p.member_id = member.id AND p.void_at IS NULL)
WHERE id = :id
