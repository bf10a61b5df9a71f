// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/discount/voucher.h"
#include "domain/program/nextvisit.h"
#include "domain/program/redemption.h"
#include "domain/program/spendcredit.h"
#include "domain/program/tierpolicy.h"
#include "domain/purchase/purchase.h"
#include "services/counter/rulefacts.h"

#include <QMutex>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// A bill to try on a draft: of a member of the club, or of one made up.
struct TrialBill
{
    domain::PurchaseDraft draft; ///< its member, if one is named, its payment, its codes and the points to spend count
    QDate day;
    int minute = 12 * 60; ///< since midnight
    /// When no member is named: what the rules may ask of a person. Nothing was given yet.
    domain::MemberState made{};
    bool wholeProfile = true; ///< of the one made up; they have all points they spend
    std::optional<domain::CouponBatchId> batch{}; ///< as if an unused code of it were typed
};

/// What a draft gives for it, and why the other rules give nothing. As at the counter: a membership's
/// multiplier counts, and a standing discount of tier or membership is off the bill, like what codes and discounts by
/// themselves take off; what points pay comes last.
struct Trial
{
    domain::Evaluation evaluation;
    std::vector<domain::MissedRule> missed;
    std::optional<domain::StandingDiscount> standing{};
    std::vector<domain::SpendGain> credit{}; ///< for this bill alone; rules of whole periods give theirs later
    domain::Money spendBasis{};              ///< what of the bill counts for credit
    std::vector<domain::NextVisitGain> nextVisit{}; ///< without codes
    domain::DiscountOutcome byCodes{};       ///< ids are the codes
    std::vector<domain::DiscountNotTaken> notTaken{}; ///< of those that apply by themselves
    std::vector<domain::DiscountNotTaken> gaveWay{};  ///< of the codes, as those take off more
    domain::Redemption redemption{};
    std::optional<domain::Error> notRedeemed{}; ///< why the points cannot be spent
    domain::Money due{};                     ///< after discounts and points
    std::optional<domain::Tier> reached{};   ///< by this bill; of a made-up member by nothing else
};

/// Tries bills on a programme that is being edited. Reads only, from any thread: the segments of a day, which may be
/// those of a million members, are kept from one bill to the next.
class TrialService final
{
public:
    TrialService(storage::Database &database, const domain::Clock &clock);

    /// Errors: BadProgramme, MemberNotFound, BadFile (a coupon's rule).
    [[nodiscard]] domain::Result<Trial> run(const domain::Programme &draft, const TrialBill &bill) const;

private:
    struct Person;
    struct Priced;
    [[nodiscard]] domain::Result<Person> person(storage::Connection &connection, const domain::Programme &draft,
                                                const TrialBill &bill, const domain::ShopCalendar &calendar) const;
    [[nodiscard]] domain::Result<Trial> tried(storage::Connection &connection, const domain::Programme &draft,
                                              const TrialBill &bill, const domain::ShopProfile &shop) const;
    [[nodiscard]] static domain::Result<Priced> price(storage::Connection &connection, const domain::Programme &draft,
                                                      const TrialBill &bill, const domain::PurchaseDraft &bought,
                                                      domain::Instant at);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    mutable QMutex m_mutex; ///< guards m_facts
    mutable RuleFacts m_facts;
};

} // namespace bashgah::services
