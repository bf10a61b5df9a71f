-- A draft as the owner changed it, unless somebody else did since it was read.
-- :id draw, :version int, :name text, :prize text, :winners int, :first day, :last day, :per money or null,
-- :most_chances int or null, :public_source text
UPDATE lucky_draw SET name = :name, prize = :prize, winners = :winners, first_day = :first, last_day = :last, per = :per,
       most_chances = :most_chances, public_source = :public_source, version = version + 1
WHERE id = :id AND version = :version AND state = 'draft';
