-- I1: Nobody has points as an erased member. (What was left behind by an older version the next night writes off.)
SELECT 'member:' || m.id, 'erased, yet ' || a.balance || ' points are left'
FROM account a JOIN member m ON m.id = a.member_id
WHERE m.erased_at IS NOT NULL AND a.currency = 'points' AND a.balance > 0;
