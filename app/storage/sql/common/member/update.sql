-- Changes a member that is still at the version that was read.
-- :id  :version INTEGER  the rest as in insert
UPDATE member
SET code = :code, mobile = :mobile, name = :name, given_name = :given_name,
    family_name = :family_name, search_key = :search_key, sort_key = :sort_key,
    birthday = :birthday, gender = :gender, joined_day = :joined_day, province = :province,
    city = :city, district = :district, note = :note, note_at_counter = :note_at_counter, wedding = :wedding, version = version + 1
WHERE id = :id AND version = :version
