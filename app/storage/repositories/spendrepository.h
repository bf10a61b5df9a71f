// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/spendgrant.h"

namespace bashgah::storage {

class Connection;
class Statement;

/// What of a purchase counts for credit.
struct SpendBasis
{
    domain::MemberId member;
    QDate day;
    std::vector<domain::Money> lines;
};

/// A grant about to be stored.
struct NewSpendGrant
{
    domain::MemberId member;
    const domain::SpendGain &gain;
    std::optional<domain::PurchaseId> purchase;
    domain::DayRange days;
    domain::ProgrammeVersionId version;
    domain::StoredEntryId entry;
    int again = 0; ///< of a period: how often it was counted before
};

/// What stands of credit for a period.
struct PeriodGiven
{
    int times = 0;            ///< grants for exactly these days
    bool otherwise = false;   ///< the rule gave for other days that touch them
    domain::Money had{};      ///< not taken back, nor asked for since it was spent
    domain::Money byRule{};   ///< what the rule itself gave, less what returns took: counts for its yearly cap
    [[nodiscard]] bool isGiven() const { return times > 0 || otherwise; }
};

struct MemberSum
{
    domain::MemberId member;
    domain::Money sum;
};

/// Credit for spending: what counts of purchases and what was given for them, each once. Throws SqlFailure;
/// never begins a transaction.
class SpendRepository final
{
public:
    explicit SpendRepository(Connection &connection) : m_connection(connection) {}

    void noteBasis(domain::PurchaseId purchase, const SpendBasis &basis);
    [[nodiscard]] std::optional<SpendBasis> basis(domain::PurchaseId purchase);
    /// What counts of the goods that were kept.
    void setKept(domain::PurchaseId purchase, domain::Money kept);
    /// Of everybody who bought on these days; only sums above zero.
    [[nodiscard]] std::vector<MemberSum> sums(const domain::DayRange &days);
    [[nodiscard]] domain::Money sum(domain::MemberId member, const domain::DayRange &days);
    /// Of the days of a grant for a period, without what members bought who became one with its member later.
    [[nodiscard]] domain::Money sumFor(const domain::SpendGrant &grant);

    void note(const NewSpendGrant &grant);
    /// By that rule for days of the period, or for exactly these by one whose id is no longer among `alive`: a rule
    /// that only got another id.
    [[nodiscard]] PeriodGiven givenFor(const QString &ruleId, const QStringList &alive, domain::MemberId member,
                                       const domain::DayRange &period);
    /// For days of that year, less what returns took.
    [[nodiscard]] domain::Money givenIn(const QString &ruleId, domain::MemberId member,
                                        const domain::DayRange &year);
    /// For this purchase, or for a period it lies in.
    [[nodiscard]] std::vector<domain::SpendGrant> touched(domain::PurchaseId purchase, domain::MemberId member,
                                                          QDate day);
    /// Newest first.
    [[nodiscard]] std::vector<domain::SpendGrant> ofMember(domain::MemberId member, int limit);
    void noteTaken(domain::SpendCreditId id, domain::Money taken, domain::Money missing);
    /// What of a grant ended unspent.
    [[nodiscard]] domain::Money expired(domain::StoredEntryId entry);

private:
    [[nodiscard]] static std::vector<domain::SpendGrant> grants(Statement &rows);

    Connection &m_connection;
};

} // namespace bashgah::storage
