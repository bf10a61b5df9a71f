// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/ledger/posting.h"

namespace bashgah::domain {

/// Points set aside until a moment (a draft at the counter, a paper voucher).
struct Hold
{
    Points points;
    Instant until;
    std::optional<HoldId> id{}; ///< absent until stored
    bool operator==(const Hold &) const = default;
};

enum class DebitPolicy {
    Reject,   ///< NotEnoughPoints unless all of it is spendable
    Clamp,    ///< take what is there, write off the rest
    Negative, ///< the rest becomes a deficit, absorbed by the next credits
};

/// What a debit took and has not given back: needed to reverse it.
struct DebitTrace
{
    /// `borrowed`: what comes back to the lot goes on to the one who lent it, so it pays no deficit here.
    struct Part { size_t lot = 0; Points points; bool borrowed = false; };
    std::vector<Part> uses;
    Points deficit; ///< the part that no lot covered
};

struct ExpiringPoints
{
    QDate lastDay;
    Points points;  ///< of this day
    Points goneByThen; ///< of this day and all before
    bool operator==(const ExpiringPoints &) const = default;
};

/// One member's points in memory: lots, deficit, holds. Each command checks, changes the account
/// and returns the posting to store; a refused command changes nothing. Holds the invariant
/// balance = sum of lots - deficit (I1); lots are spent by last day (never-expiring last), then by
/// age; a lot past its day or still pending is not spent (DOMAIN 4-6).
class PointsAccount final
{
public:
    PointsAccount() = default;
    PointsAccount(std::vector<Lot> lots, Points deficit, std::vector<Hold> holds = {});

    [[nodiscard]] const std::vector<Lot> &lots() const { return m_lots; }
    [[nodiscard]] Points deficit() const { return m_deficit; }
    [[nodiscard]] Points balance() const;
    /// Usable on that day: active lots not past their day, less holds; zero while in deficit.
    [[nodiscard]] Points spendable(QDate day, Instant now = {}) const;
    /// In lots that may not be spent yet.
    [[nodiscard]] Points pending(QDate day) const;
    /// By last day, of what is left on `day`.
    [[nodiscard]] std::vector<ExpiringPoints> expiring(QDate day) const;
    /// Lots with usable points, in the order they are spent.
    [[nodiscard]] std::vector<size_t> spendOrder(QDate day) const;

    /// New points; pays an open deficit first if usable at once. `points` > 0.
    [[nodiscard]] Posting credit(EntryKind kind, Points points, QDate day, QDate activates,
                                 std::optional<QDate> expires);
    /// Takes points, first from `first` (the purchase's own lot, even if pending or past its day),
    /// then from usable lots. Error with Reject: NotEnoughPoints (asked, available).
    [[nodiscard]] Result<Posting> debit(EntryKind kind, Points points, QDate day,
                                        DebitPolicy policy, std::optional<size_t> first = {},
                                        Instant now = {});
    /// Takes points by force, first from the lots `first`, even if pending or past their day, then from usable ones;
    /// never Reject.
    [[nodiscard]] Posting take(EntryKind kind, Points points, QDate day, DebitPolicy policy,
                               const std::vector<size_t> &first);
    /// Takes just these parts, which must be there.
    [[nodiscard]] Posting takeParts(EntryKind kind, const std::vector<DebitTrace::Part> &parts, QDate day);
    /// What take() would find.
    [[nodiscard]] Points reachable(QDate day, const std::vector<size_t> &first) const;
    /// Gives points of an earlier debit back to the very lots they came from, with their old last
    /// day; an open deficit is paid first. At most what the trace still holds is returned.
    [[nodiscard]] Posting restore(EntryKind kind, Points points, QDate day,
                                  const DebitTrace &debit);
    /// Books the end of every lot past its day on `day`, one entry per lot.
    [[nodiscard]] std::vector<Posting> expire(QDate day);
    /// Lets lots that became usable pay an open deficit.
    [[nodiscard]] std::vector<Posting> activate(QDate day);

    /// A hold that becomes a debit, or is given up, no longer keeps its points from being spent.
    void dropHold(HoldId id);

    /// After storing: the row ids of a lot.
    void setStored(size_t lot, LotId id, EntryId entry);

private:
    [[nodiscard]] std::vector<size_t> takeOrder(QDate day, const std::vector<size_t> &first) const;
    [[nodiscard]] Posting debitFrom(const std::vector<size_t> &order, Points points);
    void absorb(size_t lot, Posting &posting);
    void giveBack(size_t lot, Points points, LotMove::Kind kind, Posting &posting, bool borrowed = false);
    void restoreDeficit(Points points, Posting &posting);
    size_t addLot(Points credit, QDate activates, std::optional<QDate> expires, qint64 order);

    std::vector<Lot> m_lots;
    Points m_deficit;
    std::vector<Hold> m_holds;
};

/// What a debit's posting took, for reversing it.
[[nodiscard]] DebitTrace traceOf(const Posting &debit);

/// Where points landed that a restoring posting gave back to a lot: there, or in a new one if its end was booked.
struct Landing { size_t lot = 0; size_t at = 0; Points points; };
[[nodiscard]] std::vector<Landing> landingsOf(const Posting &restored);

} // namespace bashgah::domain
