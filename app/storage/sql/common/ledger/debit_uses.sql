-- What a debit of a purchase took from each lot and has not given back, in the order it was taken.
-- :entry_id entry, :purchase_id purchase
SELECT lot_id, sum(points) FROM (
    SELECT lot_id, points, id AS place FROM lot_use WHERE entry_id = :entry_id AND kind = 'use'
    UNION ALL
    SELECT u.lot_id, -u.points, NULL FROM ledger_entry r JOIN lot_use u ON u.entry_id = r.id
    WHERE r.purchase_id = :purchase_id AND r.reverses_entry_id = :entry_id AND u.kind = 'restore'
) AS moves GROUP BY lot_id ORDER BY min(place);
