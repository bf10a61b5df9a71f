-- Whether a member ever had points.
SELECT 1 FROM account a JOIN ledger_entry e ON e.account_id = a.id WHERE a.member_id = :member_id LIMIT 1
