-- Members by the newest tier decided up to a day; those never looked at have an empty one.
-- :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT tier, count(*)
  FROM (SELECT coalesce((SELECT t.tier_id FROM tier_evaluation t
                          WHERE t.member_id = m.id AND t.day <= :last
                          ORDER BY t.id DESC LIMIT 1), '') AS tier
          FROM member m
         WHERE m.joined_day <= :last
           AND (:ids IS NULL OR m.id IN (SELECT value FROM json_each(:ids)))) standing
 GROUP BY tier;
