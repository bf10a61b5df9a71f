-- A code whose last day had passed when all of the purchase that used it came back: until when it may be used instead.
ALTER TABLE voucher_use ADD COLUMN again_until INTEGER;
