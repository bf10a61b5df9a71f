-- Every reward with how many of it are gone; a reservation past its time counts no longer.
-- :now instant, :since day
SELECT r.id, r.name, r.kind, r.points, r.shop_cost, r.value, r.stock, r.from_day, r.until_day, r.per_member,
       r.rules, r.paused, r.version,
       (SELECT count(*) FROM reward_taking t WHERE t.reward_id = r.id AND t.state = 'taken'),
       (SELECT count(*) FROM reward_taking t WHERE t.reward_id = r.id AND t.state = 'reserved' AND t.until > :now),
       (SELECT count(*) FROM reward_taking t WHERE t.reward_id = r.id AND t.state = 'taken'
        AND coalesce(t.out_day, t.local_day) >= :since),
       (SELECT coalesce(sum(t.shop_cost), 0) FROM reward_taking t WHERE t.reward_id = r.id AND t.state = 'taken')
FROM reward r ORDER BY r.paused, r.points, r.id;
