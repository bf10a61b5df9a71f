// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"

#include <QObject>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Purchases at the counter. Every writing call is one transaction: all of it or nothing. The same
/// idempotency key with the same content returns the first result (`repeated`); with other content
/// it is DuplicateRequest.
class CounterService final : public QObject
{
    Q_OBJECT

public:
    CounterService(storage::Database &database, const domain::Clock &clock,
                   QObject *parent = nullptr);
    ~CounterService() override;

    /// Reads what the preview needs. Errors: MemberNotFound.
    [[nodiscard]] domain::Result<CounterSnapshot> snapshot(
        std::optional<domain::MemberId> member) const;
    /// In memory, for every keystroke. Never fails: see CounterPreview::refusal. `now` moves the
    /// facts of the snapshot on to the moment of the preview. For a draft of an earlier day the snapshot is of that day.
    [[nodiscard]] static CounterPreview preview(const CounterSnapshot &snapshot,
                                                const domain::PurchaseDraft &typed,
                                                const domain::ShopCalendar &calendar,
                                                std::optional<domain::Instant> now = {});
    /// For a draft of an earlier day it reads what was so on that day.
    [[nodiscard]] CounterPreview preview(const CounterSnapshot &snapshot,
                                         const domain::PurchaseDraft &draft) const;

    /// Errors: those of the codes (voucher.h, field "code"), NothingStored (a card or credit pays nothing),
    /// NotPositive, OutOfRange, MemberNotFound, NotEnoughPoints, BelowMinimumRedemption,
    /// AboveMaximumShare, NotAllowed (redeem, margin: margins.h), ClockBackwards, DuplicateRequest, Busy, StorageFailure.
    [[nodiscard]] domain::Result<RecordedPurchase> record(const domain::PurchaseDraft &draft);
    /// Errors: PurchaseNotFound, RefundTooLarge, AlreadyRefunded, AlreadyVoid, NotPositive, Empty (reason, where the shop
    /// asks for it), ...
    [[nodiscard]] domain::Result<RecordedRefund> refund(const domain::RefundRequest &request);
    [[nodiscard]] domain::Result<bool> asksRefundReason() const;
    /// What refund() would do, without doing it. Same errors, but for the reason.
    [[nodiscard]] domain::Result<RecordedRefund> previewRefund(
        const domain::RefundRequest &request) const;
    /// Lines that can still come back, by themselves; empty for a bare amount. Error PurchaseNotFound.
    [[nodiscard]] domain::Result<std::vector<RefundableLine>> refundableLines(domain::PurchaseId purchase) const;
    /// Takes a whole purchase back as if it had been a mistake: reversing lines, marked void.
    /// Errors: PurchaseNotFound, AlreadyVoid, AlreadyRefunded (part of it came back before).
    [[nodiscard]] domain::Result<RecordedRefund> undo(domain::PurchaseId purchase,
                                                      const QString &reason,
                                                      std::optional<domain::StaffId> staff = {});
    /// Points given or taken by hand. Errors: Empty (field "reason"), NotPositive (zero),
    /// NotEnoughPoints, MemberNotFound. Returns the balance after.
    [[nodiscard]] domain::Result<domain::Points> adjust(const AdjustRequest &request);

    /// Newest purchases of the shop's today, void ones included; with `till` only its own and those that no till
    /// recorded.
    [[nodiscard]] domain::Result<std::vector<TodayRow>> today(int limit = 50, const QString &till = {}) const;
    [[nodiscard]] domain::Result<ShiftTotals> shiftTotals(QDate day) const;
    /// The newest purchases of a member that still stand; none of somebody unknown.
    [[nodiscard]] domain::Result<std::vector<domain::Purchase>> lastOf(domain::MemberId member, int limit) const;
    /// By reference (what people call it), newest first match; or by "#id". PurchaseNotFound.
    [[nodiscard]] domain::Result<domain::Purchase> findPurchase(const QString &ref) const;
    [[nodiscard]] domain::Result<domain::Purchase> purchase(domain::PurchaseId id) const;
    /// What was said beside its amount, and its kinds of payment; empty where nothing was (for receipts).
    [[nodiscard]] domain::Result<domain::PurchaseExtras> extras(domain::PurchaseId id) const;
    /// Only one in 200 of the last thousand purchases was larger; absent while there are too few.
    [[nodiscard]] domain::Result<std::optional<domain::Money>> usualMaximum() const;

signals:
    /// After commit only.
    void purchaseRecorded(bashgah::domain::PurchaseId id);
    void purchaseRefunded(bashgah::domain::PurchaseId id);
    void memberPointsChanged(bashgah::domain::MemberId id);

private:
    [[nodiscard]] static CounterPreview previewPriced(const CounterSnapshot &snapshot,
                                                      const domain::PurchaseDraft &draft,
                                                      const domain::ShopCalendar &calendar,
                                                      std::optional<domain::Instant> now);
    void announceRefund(const domain::Result<RecordedRefund> &recorded, domain::PurchaseId id);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bashgah::services
