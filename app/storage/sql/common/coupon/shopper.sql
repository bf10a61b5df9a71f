-- What a discount may ask of a member: whether name, mobile, birthday and gender are known, and whether a purchase
-- stands. Who has no name is called by code or mobile.
-- :member_id member
SELECT m.given_name <> '' OR m.family_name <> ''
           OR m.name NOT IN ('', coalesce(m.code, ''), '0' || substr(coalesce(m.mobile, ''), 4)),
       m.mobile IS NOT NULL, m.birthday IS NOT NULL, m.gender NOT IN ('', 'unknown'),
       EXISTS (SELECT 1 FROM purchase p WHERE p.member_id = m.id AND p.void_at IS NULL
                   AND (p.refunded = 0 OR p.refunded < p.gross - p.discount))
FROM member m WHERE m.id = :member_id;
