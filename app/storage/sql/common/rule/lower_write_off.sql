-- Of what was written off of a purchase's points, all its rules together :before, only :left is lost still.
-- :purchase_id purchase, :left points, :before points above zero
UPDATE rule_points SET written_off = (written_off * :left + :before - 1) / :before
WHERE purchase_id = :purchase_id AND written_off > 0;
