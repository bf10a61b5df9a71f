-- When a member's complete profile was rewarded, with points or with a reward of the catalogue; the first day first.
SELECT o.member_id, e.local_day
  FROM occasion_points o JOIN ledger_entry e ON e.id = o.entry_id
 WHERE o.occasion = 'profile_complete'
UNION ALL
SELECT t.member_id, t.local_day
  FROM reward_taking t
 WHERE t.source = 'occasion:profile_complete'
 ORDER BY 1, 2;
