-- How many members have a paid membership that ends within the days its plan reminds of, and did not renew it.
-- :today day
SELECT count(*) FROM member m WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND EXISTS (
    SELECT 1 FROM membership s JOIN plan p ON p.id = s.plan_id
    WHERE s.member_id = m.id AND s.ended_day IS NULL AND s.first_day <= :today
      AND s.last_day BETWEEN :today AND :today + p.reminder_days
      AND NOT EXISTS (SELECT 1 FROM membership n
                      WHERE n.member_id = m.id AND n.ended_day IS NULL AND n.last_day > s.last_day));
