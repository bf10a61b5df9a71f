-- Lines that tell of an erasure.
SELECT id, subject, after FROM audit WHERE action = 'member.erase' ORDER BY id;
