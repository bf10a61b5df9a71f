-- Whether the shop has any receipt or refund that a file could bring again.
SELECT EXISTS (SELECT 1 FROM purchase) OR EXISTS (SELECT 1 FROM refund)
