-- Which occasions gave a member points: once per kind and period ('' once in a lifetime, a year of the shop's
-- calendar for what comes round).
CREATE TABLE occasion_points (
    occasion  TEXT NOT NULL,             -- domain::occasionKey
    member_id INTEGER NOT NULL REFERENCES member(id),
    period    TEXT NOT NULL,
    entry_id  INTEGER NOT NULL REFERENCES ledger_entry(id),
    PRIMARY KEY (occasion, member_id, period)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX occasion_points_by_member ON occasion_points (member_id);
--;;
CREATE INDEX occasion_points_by_entry ON occasion_points (entry_id);
