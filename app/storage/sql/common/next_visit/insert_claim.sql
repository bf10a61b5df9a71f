-- :id code, :amount money, :points points, :entry_id entry or null, :at instant
INSERT INTO next_visit_claim (next_visit_id, amount, points, entry_id, at) VALUES (:id, :amount, :points, :entry_id, :at)
