-- The first and the last day with a purchase; both NULL without any.
SELECT min(local_day), max(local_day) FROM purchase WHERE void_at IS NULL;
