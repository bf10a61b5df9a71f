-- Everything that happened to one member, newest first: kind, id, at, day (NULL: by the instant),
-- key, ref, text, amount, refundable, points, spent, campaign (of a message). What a purchase or refund did to the points
-- stands in its own line; a void purchase is told by its key alone. A purchase says its note and the shop's own fields.
-- :member_id integer, :limit integer, :kinds text (JSON list of kinds) or NULL, every kind
WITH item (kind, id, at, day, key, ref, text, amount, refundable, points, spent, campaign) AS (
    SELECT 'purchase', p.id, p.occurred_at, p.local_day,
           CASE WHEN p.void_at IS NOT NULL THEN 'void'
                WHEN p.refunded = 0 THEN 'recorded'
                WHEN p.refunded < p.gross - p.discount THEN 'part'
                ELSE 'refunded' END,
           p.ref,
           trim(p.note || ' · ' || ifnull((SELECT group_concat(json_extract(f.value, '$.label') || ': '
                                                               || json_extract(f.value, '$.value'), ' · ')
                                           FROM json_each(n.fields) f), ''), ' ·'),
           p.gross - p.discount,
           CASE WHEN p.void_at IS NULL THEN p.gross - p.discount - p.refunded ELSE 0 END,
           p.earned_points, p.redeemed_points, NULL
    FROM purchase p
    LEFT JOIN purchase_note n ON n.purchase_id = p.id
    WHERE p.member_id = :member_id
    UNION ALL
    SELECT 'refund', r.id, r.occurred_at, r.local_day, '', r.ref, r.reason, r.amount, 0,
           ifnull((SELECT sum(e.points) FROM ledger_entry e
                   JOIN account a ON a.id = e.account_id AND a.member_id = r.member_id
                   WHERE e.refund_id = r.id AND e.kind = 'clawback'), 0),
           ifnull((SELECT sum(e.points) FROM ledger_entry e
                   JOIN account a ON a.id = e.account_id AND a.member_id = r.member_id
                   WHERE e.refund_id = r.id AND e.kind = 'redeem_reversal'), 0), NULL
    FROM refund r
    WHERE r.member_id = :member_id AND r.kind = 'refund' AND r.void_at IS NULL
    UNION ALL
    SELECT 'points', e.id, e.occurred_at, e.local_day, e.kind, '', e.reason, 0, 0, e.points, 0, NULL
    FROM account a
    JOIN ledger_entry e ON e.account_id = a.id
    WHERE a.member_id = :member_id AND e.purchase_id IS NULL AND e.refund_id IS NULL
      AND e.points <> 0
    UNION ALL
    SELECT 'message', g.id, g.created_at, NULL, g.state, ifnull(c.name, ''), g.body, 0, 0, 0, 0, c.id
    FROM message g
    LEFT JOIN campaign c ON c.id = g.campaign_id
    WHERE g.member_id = :member_id
    UNION ALL
    SELECT 'tier', v.id, v.at, v.day, v.cause, v.tier_id, '', 0, 0, 0, 0, NULL
    FROM (SELECT id, at, day, cause, tier_id,
                 lag(tier_id, 1, '') OVER (ORDER BY id) AS tier_before
          FROM tier_evaluation WHERE member_id = :member_id) v
    WHERE v.tier_id <> v.tier_before
    UNION ALL
    SELECT 'consent', n.id, n.at, NULL, n.state, n.source, n.wording, 0, 0, 0, 0, NULL
    FROM consent_entry n
    WHERE n.member_id = :member_id OR n.member_id IN (SELECT m.id FROM member m WHERE m.merged_into = :member_id)
    UNION ALL
    SELECT 'contact', t.id, t.at, NULL, t.kind, t.state,
           CASE WHEN t.answer = '' THEN t.text ELSE t.text || char(10) || t.answer END, 0, 0, 0, 0, NULL
    FROM contact t
    WHERE t.member_id = :member_id
    UNION ALL
    SELECT 'registered', m.id, m.created_at, m.joined_day, '', '', '', 0, 0, 0, 0, NULL
    FROM member m
    WHERE m.id = :member_id
)
SELECT kind, id, at, day, key, ref, text, amount, refundable, points, spent, campaign
FROM item
WHERE :kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds))
ORDER BY at DESC, kind = 'registered', kind DESC, id DESC
LIMIT :limit;
