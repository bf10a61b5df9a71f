-- One member with all details but the tags.
-- :id INTEGER
SELECT id, code, mobile, name, given_name, family_name, birthday, gender, joined_day, province,
       city, district, note, consent, tier_id, version, created_at, last_visit_day, wedding, note_at_counter
FROM member
WHERE id = :id
