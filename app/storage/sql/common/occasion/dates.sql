-- Days that come round each year, of all members.
SELECT id, birthday, joined_day, wedding FROM member
