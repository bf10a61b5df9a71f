-- :id :day
UPDATE milestone_given SET taken_day = :day WHERE id = :id
