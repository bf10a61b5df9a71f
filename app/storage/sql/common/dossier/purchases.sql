-- Every purchase of a member, oldest first: number, when, day, gross, discount, came back, points, payment, note, void, own fields (JSON), kinds of
-- money of a split payment (JSON list of [kind, amount]).
-- :member_id member
SELECT id, ref, occurred_at, local_day, gross, discount, refunded, earned_points, redeemed_points, payment, note,
       void_at IS NOT NULL, ifnull((SELECT n.fields FROM purchase_note n WHERE n.purchase_id = purchase.id), '[]'),
       (SELECT json_group_array(json_array(x.kind, x.amount))
        FROM (SELECT kind, amount FROM purchase_payment WHERE purchase_id = purchase.id ORDER BY place) x)
FROM purchase WHERE member_id = :member_id ORDER BY occurred_at, id;
