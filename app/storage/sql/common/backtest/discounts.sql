-- What members' tiers or memberships took off their standing purchases, what codes and automatic discounts took off after
-- that, and whether the member was named only later: of purchases with any of it, in the order of the purchases.
-- :last day
SELECT p.id, t.standing, t.codes, t.nobodys
  FROM (SELECT purchase_id, sum(standing) AS standing, sum(codes) AS codes, max(nobodys) AS nobodys
          FROM (SELECT purchase_id, amount AS standing, 0 AS codes, 0 AS nobodys FROM purchase_benefit WHERE amount > 0
                UNION ALL
                SELECT purchase_id, 0, amount, 0 FROM voucher_use
                UNION ALL
                SELECT purchase_id, 0, 0, 1 FROM purchase_attachment) AS parts
         GROUP BY purchase_id) AS t
  JOIN purchase p ON p.id = t.purchase_id
 WHERE p.local_day <= :last AND p.member_id IS NOT NULL AND p.void_at IS NULL
 ORDER BY p.local_day, p.occurred_at, p.id;
