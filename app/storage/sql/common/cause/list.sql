-- Every cause with what was given and paid; open ones first, newest first.
SELECT c.id, c.name, c.description, c.state, c.point_value, c.matching, c.matching_most, c.share, c.share_from,
       c.share_until, c.version,
       (SELECT coalesce(sum(d.value), 0) FROM donation d WHERE d.cause_id = c.id AND d.back_entry_id IS NULL),
       (SELECT coalesce(sum(d.matched), 0) FROM donation d WHERE d.cause_id = c.id AND d.back_entry_id IS NULL),
       (SELECT coalesce(sum(d.points), 0) FROM donation d WHERE d.cause_id = c.id AND d.back_entry_id IS NULL),
       (SELECT count(DISTINCT d.member_id) FROM donation d WHERE d.cause_id = c.id AND d.back_entry_id IS NULL),
       (SELECT coalesce(sum(p.amount), 0) FROM cause_payment p WHERE p.cause_id = c.id)
FROM cause c ORDER BY c.state DESC, c.id DESC;
