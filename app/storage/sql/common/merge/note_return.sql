-- Points that came back to a lot of a member who goes on as another stand in a new lot: the old one goes on as that.
-- It is listed with the last merge on the way, so that taking this one back gives the points back.
-- :from_lot lot, :to_lot lot, :points points
WITH RECURSIVE path (merge_id, kept_id) AS (
    SELECT m.id, m.kept_id FROM lot f JOIN account a ON a.id = f.account_id
    JOIN member_merge m ON m.other_id = a.member_id AND m.undone_at IS NULL
    WHERE f.id = :from_lot
    UNION SELECT m.id, m.kept_id FROM path JOIN member_merge m ON m.other_id = path.kept_id AND m.undone_at IS NULL
)
INSERT INTO member_merge_lot (kind, from_lot, to_lot, merge_id, back, points)
SELECT 'points', :from_lot, t.id, path.merge_id, 0, :points
FROM path JOIN account k ON k.member_id = path.kept_id JOIN lot t ON t.account_id = k.id
WHERE t.id = :to_lot;
