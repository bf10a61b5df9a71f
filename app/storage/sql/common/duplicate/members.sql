-- Everybody who may be somebody else: id, shown name, given and family name, mobile, code, birthday, note.
SELECT id, name, given_name, family_name, coalesce(mobile, ''), coalesce(code, ''), birthday, note
FROM member WHERE merged_into IS NULL AND erased_at IS NULL;
