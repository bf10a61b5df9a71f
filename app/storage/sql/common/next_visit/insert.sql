-- :rule_id :member_id :purchase_id :version :worth :code
INSERT INTO next_visit (rule_id, member_id, purchase_id, programme_version_id, voucher_id, worth)
SELECT :rule_id, :member_id, :purchase_id, :version, v.id, :worth FROM voucher v WHERE v.code = :code
