-- What returns took of it, and what they could not.
-- :id spend credit, :taken money, :missing money
UPDATE spend_credit SET taken = taken + :taken, missing = missing + :missing WHERE id = :id
