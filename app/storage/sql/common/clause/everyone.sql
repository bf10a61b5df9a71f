-- All members.
SELECT id FROM member WHERE merged_into IS NULL AND erased_at IS NULL ORDER BY id
