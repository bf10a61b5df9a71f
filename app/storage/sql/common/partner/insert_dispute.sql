-- A line that does not fit our book; one that is kept already stays as it is.
-- :partner_id partner, :file_number int, :line int, :kind text, :uid text, :points points, :day day, :reason text,
-- :at instant
INSERT INTO partner_dispute (partner_id, file_number, line, kind, uid, points, local_day, reason, at)
VALUES (:partner_id, :file_number, :line, :kind, :uid, :points, :day, :reason, :at)
ON CONFLICT (partner_id, kind, uid) DO NOTHING;
