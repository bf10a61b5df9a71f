-- Points that their member may let live longer and that had not ended before a day: since when they are usable, the end
-- they were given, the end now, and the last days until then on which the member bought and kept something, gave points
-- for a reward or a good cause, and did something that staff confirmed.
-- A lot that a merge moved was given what the first of its forms was.
-- :last day
WITH RECURSIVE earlier (id, form) AS (
    SELECT g.to_lot, g.from_lot FROM member_merge_lot g WHERE g.kind = 'points'
    UNION SELECT e.id, g.from_lot
          FROM earlier e JOIN member_merge_lot g ON g.kind = 'points' AND g.to_lot = e.form
), origin (id, first) AS (
    SELECT id, min(form) FROM earlier GROUP BY id
)
SELECT id, version, usable, given, ends, bought, redeemed, confirmed FROM (
    SELECT l.id AS id, e.programme_version_id AS version, f.activates_day AS usable,
           coalesce((SELECT min(x.from_day) FROM lot_extension x WHERE x.lot_id = f.id), f.expires_day) AS given,
           l.expires_day AS ends,
           (SELECT max(p.local_day) FROM purchase p
            WHERE p.member_id = a.member_id AND p.local_day <= :last AND p.void_at IS NULL
              AND NOT (p.refunded > 0 AND p.refunded >= p.gross - p.discount)) AS bought,
           (SELECT max(day) FROM (
                SELECT x.local_day AS day FROM reward_taking t JOIN ledger_entry x ON x.id = t.entry_id
                WHERE t.member_id = a.member_id AND t.state = 'taken' AND x.local_day <= :last
                UNION ALL
                SELECT d.local_day FROM donation d
                WHERE d.member_id = a.member_id AND +d.back_entry_id IS NULL AND d.local_day <= :last)) AS redeemed,
           (SELECT max(c.day) FROM activity_confirmed c
            WHERE c.member_id = a.member_id AND c.undone_at IS NULL AND c.day <= :last) AS confirmed
    FROM lot l LEFT JOIN origin o ON o.id = l.id JOIN lot f ON f.id = coalesce(o.first, l.id)
    JOIN ledger_entry e ON e.id = f.entry_id JOIN account a ON a.id = l.account_id
    WHERE l.remaining > 0 AND l.expires_day >= :last
      AND e.programme_version_id IN (SELECT v.id FROM programme_version v
                                     WHERE json_extract(v.document, '$.expiry.kind') = 'after_activity')
) AS living
WHERE coalesce(bought, redeemed, confirmed) IS NOT NULL
ORDER BY id;
