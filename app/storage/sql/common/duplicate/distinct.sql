-- Pairs that are two persons.
SELECT low_id, high_id FROM member_distinct;
