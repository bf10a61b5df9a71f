-- Words that were typed with points and credit by hand go when their member is erased; everything else of an entry
-- stays as it was.
DROP TRIGGER ledger_entry_no_update;
--;;
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
WHEN NEW.reason <> ''
  OR NEW.id <> OLD.id OR NEW.account_id <> OLD.account_id OR NEW.seq <> OLD.seq OR NEW.kind <> OLD.kind
  OR NEW.points <> OLD.points OR NEW.occurred_at <> OLD.occurred_at OR NEW.local_day <> OLD.local_day
  OR NEW.purchase_id IS NOT OLD.purchase_id OR NEW.refund_id IS NOT OLD.refund_id
  OR NEW.programme_version_id IS NOT OLD.programme_version_id
  OR NEW.reverses_entry_id IS NOT OLD.reverses_entry_id OR NEW.lot_id IS NOT OLD.lot_id
  OR NEW.batch_id IS NOT OLD.batch_id OR NEW.staff_id IS NOT OLD.staff_id OR NEW.explain <> OLD.explain
  OR NOT EXISTS (SELECT 1 FROM account a JOIN member m ON m.id = a.member_id
                 WHERE a.id = OLD.account_id AND m.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
--;;
DROP TRIGGER stored_entry_no_update;
--;;
CREATE TRIGGER stored_entry_no_update BEFORE UPDATE ON stored_entry
WHEN NEW.reason <> ''
  OR NEW.id <> OLD.id OR NEW.account_id <> OLD.account_id OR NEW.seq <> OLD.seq OR NEW.kind <> OLD.kind
  OR NEW.amount <> OLD.amount OR NEW.occurred_at <> OLD.occurred_at OR NEW.local_day <> OLD.local_day
  OR NEW.purchase_id IS NOT OLD.purchase_id OR NEW.refund_id IS NOT OLD.refund_id
  OR NEW.reverses_entry_id IS NOT OLD.reverses_entry_id OR NEW.lot_id IS NOT OLD.lot_id
  OR NEW.staff_id IS NOT OLD.staff_id OR NEW.payment <> OLD.payment OR NEW.explain <> OLD.explain
  OR NOT EXISTS (SELECT 1 FROM stored_account a JOIN member m ON m.id = a.member_id
                 WHERE a.id = OLD.account_id AND m.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
