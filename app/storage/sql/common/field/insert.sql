-- A new field behind the others.
-- :key :name :kind :choices TEXT  :at_registration :in_list 0 or 1
INSERT INTO member_field (key, name, kind, choices, position, at_registration, in_list)
VALUES (:key, :name, :kind, :choices, (SELECT ifnull(max(position), 0) + 1 FROM member_field),
        :at_registration, :in_list)
