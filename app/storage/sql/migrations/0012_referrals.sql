-- Who brought whom. Rewarded once: the purchase that made it count, and the day; taken again when that came back.
CREATE TABLE referral (
    referee_id   INTEGER PRIMARY KEY REFERENCES member(id),
    referrer_id  INTEGER NOT NULL REFERENCES member(id),
    at           INTEGER NOT NULL,
    staff_id     INTEGER REFERENCES staff(id),
    purchase_id  INTEGER REFERENCES purchase(id),
    rewarded_day INTEGER,
    minimum      INTEGER,                  -- the least purchase, as it was then
    taken_day    INTEGER,
    CHECK (referee_id <> referrer_id)
) STRICT;
--;;
CREATE INDEX referral_by_referrer ON referral (referrer_id, rewarded_day);
--;;
CREATE INDEX referral_by_purchase ON referral (purchase_id);
