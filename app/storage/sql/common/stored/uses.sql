-- What a payment took from each lot and has not given back, in the order it was taken.
-- :entry_id entry
SELECT lot_id, sum(amount) FROM (
    SELECT lot_id, amount, id AS place FROM stored_use WHERE entry_id = :entry_id AND kind = 'use'
    UNION ALL
    SELECT u.lot_id, -u.amount, NULL FROM stored_entry r JOIN stored_use u ON u.entry_id = r.id
    WHERE r.reverses_entry_id = :entry_id AND u.kind = 'restore'
) AS moves GROUP BY lot_id ORDER BY min(place);
