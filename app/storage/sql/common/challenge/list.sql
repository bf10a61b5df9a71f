-- Every game; open ones first, newest first.
SELECT c.id, c.name, c.kind, c.measure, c.target, c.levels, c.minimum, c.goods, c.gap_minutes, c.life_days, c.repeats,
       c.first_day, c.last_day, c.points, c.credit, c.tier_id, c.tag, c.state,
       c.reward_id, coalesce(r.name, ''), c.reward_days
FROM challenge c LEFT JOIN reward r ON r.id = c.reward_id ORDER BY c.state = 'ended', c.id DESC;
