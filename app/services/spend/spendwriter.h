// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/spendgrant.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
class Connection;
struct MemberSum;
struct PeriodGiven;
}

namespace bashgah::services {

/// A purchase that was stored just now, as rules of spend see it.
struct SpendSale
{
    domain::PurchaseId purchase;
    domain::MemberId member;
    const LiveProgramme &programme;
    const domain::SpendPerson &person;
    std::vector<domain::Money> lines; ///< domain::spendBasis()
    std::optional<domain::StaffId> staff;
};

/// A refund that was stored just now, or why else credit is no longer due.
struct SpendReturn
{
    std::optional<domain::PurchaseId> purchase;
    std::optional<domain::RefundId> refund;
    std::vector<domain::KeptLine> kept; ///< of every line, what is kept now; none: the purchase is void
    QString reason;
    domain::Money till{}; ///< what the refund still pays out: it may be kept back for credit that was spent
    std::optional<domain::StaffId> staff{};
};

/// What a return took of credit for spending.
struct SpendTaken
{
    domain::Money taken;
    domain::Money missing; ///< was spent already
    domain::Money kept{};  ///< for it, of what the till can keep back
    domain::Points debt{}; ///< or as points
    std::optional<domain::Points> balance{}; ///< after, when points were taken
};

/// Gives credit for spending and takes it back, inside the caller's IMMEDIATE transaction. Nothing is given
/// twice: each rule once for a purchase, or for a member and a period.
class SpendWriter final
{
public:
    SpendWriter(storage::Connection &connection, const domain::ShopCalendar &calendar, const WriteFacts &facts)
        : m_connection(connection), m_calendar(calendar), m_facts(facts)
    {
    }

    /// What the rules ask of a member on a day, before the purchase. `tags`: those already read, if they were.
    /// `rules`: of the programme, which also has the tiers. Reads nothing when there is no rule.
    [[nodiscard]] static domain::SpendPerson person(storage::Connection &connection, const domain::Programme &programme,
                                                    const std::vector<domain::SpendRule> &rules,
                                                    domain::MemberId member, std::optional<QStringList> tags,
                                                    QDate day, const domain::ShopCalendar &calendar);

    /// Notes what of the purchase counts and gives what rules for single purchases give; the gains above zero.
    [[nodiscard]] domain::Result<std::vector<domain::SpendGain>> give(const SpendSale &sale);
    /// Takes back what the kept goods no longer justify, by the rules of then: for the purchase itself and for
    /// periods that ended. What members were given before they became one is judged by what each bought; their merge
    /// itself gives nothing for periods that ended. At most what is left of the credit; for the rest the policy for
    /// missing points holds.
    [[nodiscard]] domain::Result<SpendTaken> takeBack(const SpendReturn &back, ProgrammeStore &programmes);
    /// Gives the credit of every period that ended on the day before `facts.day`; what it came to.
    [[nodiscard]] domain::Result<domain::Money> closePeriods(ProgrammeStore &programmes);
    /// A purchase of `day` became the member's after nights had closed periods it lies in: gives what they give more
    /// than they gave, unless it would have ended before `facts.day`. A lower step keeps its grant, the rest is one more.
    [[nodiscard]] domain::Result<std::vector<domain::SpendGain>> closeAgain(domain::MemberId member, QDate day,
                                                                            ProgrammeStore &programmes);
    /// Two who had been one member are two again: of periods that ended since that day the one who stayed keeps what the
    /// own purchases give, and the other gets what theirs give.
    [[nodiscard]] domain::Result<void> partPeriods(domain::MemberId kept, domain::MemberId other, QDate since,
                                                   std::optional<domain::StaffId> staff, ProgrammeStore &programmes);

private:
    struct Grant;
    [[nodiscard]] domain::Result<void> grant(const Grant &grant);
    /// What a rule gives for a period that ended, on top of what it gave.
    [[nodiscard]] std::optional<domain::SpendGain> periodGain(const LiveProgramme &programme, const domain::SpendRule &rule,
                                                              const storage::MemberSum &bought,
                                                              const domain::DayRange &period,
                                                              const storage::PeriodGiven &given);
    [[nodiscard]] domain::Result<std::optional<domain::SpendGain>> giveMore(const LiveProgramme &programme,
                                                                            const domain::SpendRule &rule,
                                                                            domain::MemberId member,
                                                                            const domain::DayRange &period);
    [[nodiscard]] domain::Result<domain::Money> closePeriod(const LiveProgramme &programme,
                                                            const domain::SpendRule &rule,
                                                            const domain::DayRange &period);
    [[nodiscard]] domain::Result<void> takeOne(const SpendReturn &back, const domain::SpendGrant &given, domain::Money due,
                                               ProgrammeStore &programmes, SpendTaken &sum);
    [[nodiscard]] domain::Result<domain::Money> dueBack(const domain::SpendGrant &given, domain::Money kept,
                                                        ProgrammeStore &programmes);

    storage::Connection &m_connection;
    const domain::ShopCalendar &m_calendar;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
