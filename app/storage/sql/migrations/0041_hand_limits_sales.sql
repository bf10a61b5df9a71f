-- Discounts by hand, and points that members carry to partners, are added up over the business day as well: by person and
-- moment.
CREATE INDEX audit_by_hand_sales ON audit (staff_id, at)
    WHERE action IN ('purchase.discount', 'partner.move', 'partner.voucher');
