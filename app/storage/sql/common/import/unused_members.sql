-- Members that a batch made and nobody has touched or used since.
SELECT m.id FROM member m
WHERE m.batch_id = :batch_id AND m.version = 1
  AND m.merged_into IS NULL AND m.erased_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM member_merge g WHERE g.kept_id = m.id OR g.other_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM contact t WHERE t.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM purchase p WHERE p.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM refund r WHERE r.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM account a JOIN ledger_entry e ON e.account_id = a.id WHERE a.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM tier_pin i WHERE i.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM membership h WHERE h.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM reward_taking w WHERE w.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM draw_winner y WHERE y.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM donation d WHERE d.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM stored_account g WHERE g.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM partner_voucher w WHERE w.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM partner_move w WHERE w.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM voucher v WHERE v.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM voucher_use u WHERE u.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM referral b WHERE b.referee_id = m.id OR b.referrer_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM household_member l WHERE l.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM message s WHERE s.member_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM consent_entry c WHERE c.member_id = m.id AND c.batch_id IS NOT :batch_id)
