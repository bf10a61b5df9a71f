-- I9: Cached tiers against the newest evaluation.
SELECT 'member:' || m.id, 'tier ' || coalesce(m.tier_id, '-') || ', evaluated ' || t.tier_id
FROM member m JOIN tier_evaluation t
  ON t.id = (SELECT max(id) FROM tier_evaluation WHERE member_id = m.id)
WHERE coalesce(m.tier_id, '') <> t.tier_id;
