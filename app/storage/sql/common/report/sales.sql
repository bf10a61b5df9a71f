-- Sales of a span of days, void purchases apart.
-- :first day, :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT count(*), count(member_id), coalesce(sum(gross - discount), 0),
       coalesce(sum(CASE WHEN member_id IS NOT NULL THEN gross - discount END), 0),
       coalesce(sum(discount), 0),
       coalesce(sum(CASE WHEN redeemed_points > 0 THEN 1 END), 0), coalesce(sum(redeemed_amount), 0)
  FROM purchase
 WHERE local_day BETWEEN :first AND :last AND void_at IS NULL
   AND (:ids IS NULL OR member_id IN (SELECT value FROM json_each(:ids)));
