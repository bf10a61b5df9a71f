-- A new card, or a member's first credit.
-- :kind text, :code text or null, :member_id member or null, :at instant
INSERT INTO stored_account (kind, code, member_id, created_at) VALUES (:kind, :code, :member_id, :at) RETURNING id;
