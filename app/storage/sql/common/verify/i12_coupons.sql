-- I12: Codes that took more off a purchase than its whole discount.
SELECT 'purchase:' || p.id, 'discount ' || p.discount || ', by codes ' || sum(u.amount)
FROM purchase p JOIN voucher_use u ON u.purchase_id = p.id GROUP BY p.id HAVING sum(u.amount) > p.discount;
