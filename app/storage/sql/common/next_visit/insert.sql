-- :rule_id :member_id :purchase_id :version :worth :code :goods
INSERT INTO next_visit (rule_id, member_id, purchase_id, programme_version_id, voucher_id, worth, goods)
SELECT :rule_id, :member_id, :purchase_id, :version, v.id, :worth, :goods FROM voucher v WHERE v.code = :code
