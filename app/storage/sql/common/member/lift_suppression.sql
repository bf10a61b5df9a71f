-- Takes a number off the list again; what the operator blocks stays blocked.
-- :mobile text
DELETE FROM suppression WHERE mobile = :mobile AND reason <> 'blacklist';
