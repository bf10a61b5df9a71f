-- A new draw.
-- :name text, :prize text, :winners int, :first day, :last day, :per money or null, :most_chances int or null,
-- :public_source text, :at instant
INSERT INTO lucky_draw (name, prize, winners, first_day, last_day, per, most_chances, public_source, created_at)
VALUES (:name, :prize, :winners, :first, :last, :per, :most_chances, :public_source, :at)
RETURNING id;
