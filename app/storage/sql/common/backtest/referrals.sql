-- Who brought whom and when, of two that are neither merged nor erased.
SELECT r.referee_id, r.referrer_id, r.at
  FROM referral r
 WHERE NOT EXISTS (SELECT 1 FROM member g WHERE g.id IN (r.referee_id, r.referrer_id)
                      AND (g.merged_into IS NOT NULL OR g.erased_at IS NOT NULL))
 ORDER BY r.referee_id;
