-- Whether coupons, gift cards or credit had to do with a purchase.
-- :id purchase
SELECT EXISTS (SELECT 1 FROM voucher_use u WHERE u.purchase_id = :id)
    OR EXISTS (SELECT 1 FROM stored_entry e WHERE e.purchase_id = :id);
