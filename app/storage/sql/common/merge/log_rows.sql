-- Lists everything of the other member that goes to the kept one. Its credit account only when the kept member has none.
-- A tier set by hand only when the kept one has none on that day; who brought it only when nobody brought the kept one.
-- :merge_id int, :other member, :kept member, :credit bool, :day day
INSERT INTO member_merge_row (merge_id, kind, row_id, detail)
SELECT DISTINCT :merge_id, 'purchase', id, NULL FROM purchase WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'refund', id, NULL FROM refund WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'message', id, NULL FROM message WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'inbox', id, NULL FROM inbox WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'spend_basis', purchase_id, NULL FROM spend_basis WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'rule_points', purchase_id, NULL FROM rule_points WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'voucher', id, NULL FROM voucher WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'voucher_use', id, NULL FROM voucher_use WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'reward_taking', id, NULL FROM reward_taking WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'membership', id, NULL FROM membership WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'donation', id, NULL FROM donation WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'spend_credit', id, merge_id FROM spend_credit WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'partner_voucher', id, NULL FROM partner_voucher WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'activity_confirmed', id, merge_id FROM activity_confirmed WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'milestone_given', id, merge_id FROM milestone_given WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'points_exchange', id, NULL FROM points_exchange WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'next_visit', id, NULL FROM next_visit WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'occasion_points', entry_id, NULL FROM occasion_points WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'contact', id, NULL FROM contact WHERE member_id = :other
UNION ALL SELECT DISTINCT :merge_id, 'stored_account', id, NULL FROM stored_account WHERE member_id = :other AND (kind = 'gift' OR :credit = 1)
UNION ALL SELECT :merge_id, 'challenge_gift', g.id, g.number FROM challenge_gift g WHERE g.member_id = :other
UNION ALL SELECT :merge_id, 'hold', h.id, NULL FROM hold h JOIN account a ON a.id = h.account_id
WHERE a.member_id = :other AND h.entry_id IS NULL AND h.released_at IS NULL
UNION ALL SELECT :merge_id, 'referral', r.referee_id, NULL FROM referral r WHERE r.referrer_id = :other AND r.referee_id <> :kept
UNION ALL SELECT :merge_id, 'referee', r.referee_id, NULL FROM referral r
WHERE r.referee_id = :other AND r.referrer_id <> :kept AND NOT EXISTS (SELECT 1 FROM referral k WHERE k.referee_id = :kept)
UNION ALL SELECT :merge_id, 'partner_move', id, NULL FROM partner_move WHERE member_id = :other
UNION ALL SELECT :merge_id, 'tier_pin', p.id, NULL FROM tier_pin p
WHERE p.member_id = :other AND p.removed_at IS NULL AND p.until_day >= :day
  AND NOT EXISTS (SELECT 1 FROM tier_pin k WHERE k.member_id = :kept AND k.removed_at IS NULL AND k.until_day >= :day);
