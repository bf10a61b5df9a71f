-- Discounts that members get by themselves: a batch whose one code nobody types.
ALTER TABLE coupon_batch ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0 CHECK (automatic IN (0, 1));
--;;
CREATE INDEX coupon_batch_automatic ON coupon_batch (id) WHERE automatic = 1;
