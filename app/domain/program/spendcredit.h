// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/evaluate.h"
#include "domain/program/spendpolicy.h"

namespace bashgah::domain {

/// What an amount gives by one rule, and why: the step that was reached, before and after the cap.
struct SpendGain
{
    QString ruleId;
    Money basis;                  ///< what counted of the purchase, or of the whole period
    SpendStep step;
    std::optional<Money> room{};  ///< what the yearly cap left; absent: no cap
    Money full;                   ///< by the step alone
    Money amount;                 ///< with the cap; zero when that is used up
    QDate usable{};               ///< first day it pays
    std::optional<QDate> lastDay{}; ///< absent: for ever
    Money had{};                  ///< of a period that was counted again: what it gave before; `amount` comes on top
    bool operator==(const SpendGain &) const = default;
    [[nodiscard]] Money trimmed() const { return full - had - amount; }
};

/// Who buys, as far as rules of spend ask.
struct SpendPerson
{
    bool firstPurchase = false;
    QStringList tags{};
    /// What rules with a yearly cap gave in the year of the day, less what returns took.
    struct Given { QString ruleId; Money amount; };
    std::vector<Given> given{};
    std::optional<QString> tierId{}; ///< absent: of none
};

/// Whether any rule that is on looks at it: so that a sale reads nothing else.
struct SpendNeeds
{
    bool any = false;      ///< a rule at all
    bool first = false;    ///< whether it is the first purchase
    bool tags = false;
    bool tier = false;
    QStringList capped{};  ///< ids of rules for single purchases with a yearly cap
};
[[nodiscard]] SpendNeeds spendNeeds(const std::vector<SpendRule> &rules);

/// What of each line counts for credit: the basis of the earning rules without what points or credit paid,
/// so that there is no credit on credit. `due`: the bill's net less what points pay; `paidWithCredit` of it.
[[nodiscard]] std::vector<Money> spendBasis(const Bill &bill, const BasisPolicy &policy, Money due,
                                            Money paidWithCredit);
/// What counts of the lines that were kept. One entry for each line of the bill.
[[nodiscard]] Money spendKept(const std::vector<Money> &lineBasis, const std::vector<KeptLine> &kept);
[[nodiscard]] Money sumOf(const std::vector<Money> &amounts);

/// Whether the rule is for members of that tier; absent: of none.
[[nodiscard]] bool isForTier(const SpendRule &rule, const std::optional<QString> &tierId);

/// The step that an amount reaches; null: none.
[[nodiscard]] const SpendStep *spendStep(const SpendRule &rule, Money basis);
/// Rounded down, at most `room`. Never rises as less is bought unless a higher step gives less.
[[nodiscard]] Money spendCredit(const SpendRule &rule, Money basis, std::optional<Money> room);

/// Whether who just reaches that step gets less than just below it. Allowed, but hardly meant.
[[nodiscard]] bool givesLess(const SpendRule &rule, size_t step);

/// Three months of the shop's calendar.
[[nodiscard]] DayRange seasonOf(QDate day, const ShopCalendar &calendar);
/// The days that count together: the day alone for a rule of single purchases.
[[nodiscard]] DayRange spendPeriod(SpendRule::Measure measure, QDate day, const ShopCalendar &calendar);
/// First day on which credit for a purchase, or for a period that ended on `last`, pays. A period's credit
/// never pays within it.
[[nodiscard]] QDate spendUsable(const SpendRule &rule, QDate last);
/// Its last valid day, counted from the first; absent: for ever.
[[nodiscard]] std::optional<QDate> spendLastDay(const SpendRule &rule, QDate usable,
                                                const ShopCalendar &calendar);

/// What the amount gives to that person: absent when the rule is off or not for them, or no step is reached.
/// `day`: of the purchase, or the period's last.
[[nodiscard]] std::optional<SpendGain> spendGain(const SpendRule &rule, const SpendPerson &person, Money basis,
                                                 QDate day, const ShopCalendar &calendar);
/// What comes on top of `had` once more was bought in a period: absent when nothing does.
[[nodiscard]] std::optional<SpendGain> onTop(SpendGain gain, Money had);
/// Of every rule for single purchases, in the programme's order.
[[nodiscard]] std::vector<SpendGain> purchaseGains(const std::vector<SpendRule> &rules, const SpendPerson &person,
                                                   Money basis, QDate day, const ShopCalendar &calendar);

} // namespace bashgah::domain
