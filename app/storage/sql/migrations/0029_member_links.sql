-- What merges moved is found from either end; rows of which the kept member has one for the same days or the same
-- limit go over all the same; lines of the book with a partner and tiers set by hand go over; what an erasure blanks.
CREATE INDEX member_merge_lot_by_to ON member_merge_lot (kind, to_lot);
--;;
-- merge_id: the merge that brought the row to its member, NULL: it was the member's own. The application gives nothing
-- twice for the same days; only two members that were given it before they were one may have it twice.
ALTER TABLE spend_credit ADD COLUMN merge_id INTEGER REFERENCES member_merge(id);
--;;
DROP INDEX spend_credit_once_period;
--;;
CREATE UNIQUE INDEX spend_credit_once_period ON spend_credit (member_id, rule_id, first_day, last_day, ifnull(merge_id, 0))
WHERE purchase_id IS NULL;
--;;
ALTER TABLE activity_confirmed ADD COLUMN merge_id INTEGER REFERENCES member_merge(id);
--;;
DROP INDEX activity_once;
--;;
CREATE UNIQUE INDEX activity_once ON activity_confirmed (member_id, activity_id, period, ifnull(merge_id, 0))
WHERE period IS NOT NULL AND undone_at IS NULL;
--;;
ALTER TABLE milestone_given ADD COLUMN merge_id INTEGER REFERENCES member_merge(id);
--;;
DROP INDEX milestone_by_member;
--;;
CREATE UNIQUE INDEX milestone_by_member ON milestone_given (member_id, last_day, ifnull(merge_id, 0)) WHERE taken_day IS NULL;
--;;
DROP TRIGGER partner_move_facts_no_update;
--;;
-- The number goes when its member is erased.
CREATE TRIGGER partner_move_facts_no_update BEFORE UPDATE OF partner_id, kind, uid, points, covered, amount, mobile,
    reverses_id, at, local_day ON partner_move
WHEN NEW.partner_id <> OLD.partner_id OR NEW.kind <> OLD.kind OR NEW.uid <> OLD.uid OR NEW.points <> OLD.points
  OR NEW.covered <> OLD.covered OR NEW.amount <> OLD.amount OR NEW.reverses_id IS NOT OLD.reverses_id
  OR NEW.at <> OLD.at OR NEW.local_day <> OLD.local_day
  OR (NEW.mobile <> OLD.mobile
      AND (NEW.mobile <> '' OR NOT EXISTS (SELECT 1 FROM member m WHERE m.id = OLD.member_id AND m.erased_at IS NOT NULL)))
BEGIN SELECT RAISE(ABORT, 'the book with a partner is only added to'); END;
--;;
CREATE TRIGGER partner_move_member_by_merge BEFORE UPDATE OF member_id ON partner_move
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'partner_move' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'the book with a partner is only added to'); END;
--;;
-- An erasure takes the words of a shift's note that name its member; the money of a closed shift stays as it was.
DROP TRIGGER shift_closed_no_update;
--;;
CREATE TRIGGER shift_closed_no_update BEFORE UPDATE ON shift
WHEN OLD.closed_at IS NOT NULL
 AND (NEW.note <> '' OR NEW.id <> OLD.id OR NEW.staff_id IS NOT OLD.staff_id OR NEW.opened_at <> OLD.opened_at
      OR NEW.opening_cash <> OLD.opening_cash OR NEW.closed_at IS NOT OLD.closed_at
      OR NEW.closed_by IS NOT OLD.closed_by OR NEW.counted_cash <> OLD.counted_cash OR NEW.payments <> OLD.payments
      OR NOT EXISTS (SELECT 1 FROM member m WHERE m.erased_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'a closed shift stays as it was'); END;
--;;
-- So do bookings of a batch whose words went.
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
  OR NOT (EXISTS (SELECT 1 FROM account a JOIN member m ON m.id = a.member_id
                  WHERE a.id = OLD.account_id AND m.erased_at IS NOT NULL)
          OR EXISTS (SELECT 1 FROM batch b WHERE b.id = OLD.batch_id AND b.source_name = ''))
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END;
