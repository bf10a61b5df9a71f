-- What an exchange took from each lot and has not given back, in the order it was taken.
-- :exchange_id exchange, :entry_id entry
SELECT lot_id, sum(points) FROM (
    SELECT lot_id, points, id AS place FROM lot_use WHERE entry_id = :entry_id AND kind = 'use'
    UNION ALL
    SELECT u.lot_id, -u.points, NULL FROM points_exchange_back b JOIN lot_use u ON u.entry_id = b.entry_id
    WHERE b.exchange_id = :exchange_id AND u.kind = 'restore'
) AS moves GROUP BY lot_id ORDER BY min(place);
