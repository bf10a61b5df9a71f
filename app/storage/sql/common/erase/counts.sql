-- What an erasure takes and leaves: purchases, messages, contacts, points, credit, notes of staff, lines of the trail, moves with partners.
-- :id member
SELECT (SELECT count(*) FROM purchase WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)),
       (SELECT count(*) FROM message WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)),
       (SELECT count(*) FROM contact WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)),
       (SELECT coalesce(sum(balance), 0) FROM account WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)),
       (SELECT coalesce(sum(balance), 0) FROM stored_account WHERE kind = 'credit' AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)),
       (SELECT count(*) FROM partner_move WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id) AND mobile <> '');
