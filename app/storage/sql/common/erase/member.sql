-- The person goes out of the row and of the rows that were merged into it; days of joining and the tier stay.
-- :id member, :at instant
UPDATE member SET code = 'erased-' || id, mobile = NULL, name = 'erased-' || id, given_name = '', family_name = '',
    search_key = '', sort_key = '', birthday = NULL, wedding = NULL, gender = 'unknown', province = '', city = '',
    district = '', note = '', note_at_counter = 1, consent = 'refused', erased_at = :at, version = version + 1
WHERE id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
