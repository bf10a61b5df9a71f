-- The shop's own fields of members in their order.
SELECT key, name, kind, choices, at_registration, in_list, retired_at IS NOT NULL
FROM member_field ORDER BY position, key
