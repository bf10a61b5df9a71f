-- A text that came in.
-- :mobile text, :body text, :at instant, :member_id id, :action text
INSERT INTO inbox (mobile, body, at, member_id, action) VALUES (:mobile, :body, :at, :member_id, :action);
