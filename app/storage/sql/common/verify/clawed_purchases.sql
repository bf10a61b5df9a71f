-- Purchases of which something came back and that earned points.
SELECT p.id FROM purchase p
WHERE p.earned_points > 0 AND (p.refunded > 0 OR p.void_at IS NOT NULL) ORDER BY p.id;
