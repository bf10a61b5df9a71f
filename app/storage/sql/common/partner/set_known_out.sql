-- The partner has files of ours that we no longer know, as after restoring a backup.
-- :id partner, :number int
UPDATE partner SET known_out = max(known_out, :number) WHERE id = :id;
