-- New members of a span of days, members at its end, those who bought in it, and those of them who
-- had bought before or bought more than once.
-- :first day, :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
WITH buyer AS (
    SELECT member_id, count(*) AS receipts
      FROM purchase
     WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
       AND (:ids IS NULL OR member_id IN (SELECT value FROM json_each(:ids)))
     GROUP BY member_id)
SELECT (SELECT count(*) FROM member WHERE merged_into IS NULL AND joined_day BETWEEN :first AND :last
           AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))),
       (SELECT count(*) FROM member WHERE merged_into IS NULL AND joined_day <= :last
           AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))),
       (SELECT count(*) FROM buyer),
       (SELECT count(*) FROM buyer b
         WHERE b.receipts > 1
            OR EXISTS (SELECT 1 FROM purchase p
                        WHERE p.member_id = b.member_id AND p.local_day < :first
                          AND p.void_at IS NULL));
