-- Who brought whom, without the other's name: whether the member brought somebody, when, day it was rewarded, day that
-- was taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT referrer_id IN (SELECT value FROM json_each(:members)), at, rewarded_day, taken_day
FROM referral WHERE referrer_id IN (SELECT value FROM json_each(:members)) OR referee_id IN (SELECT value FROM json_each(:members)) ORDER BY at, referee_id;
