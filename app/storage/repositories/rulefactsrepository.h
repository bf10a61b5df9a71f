// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/facts.h"

namespace bashgah::storage {

class Connection;

/// A product as rules see it.
struct ItemFacts
{
    QString code;
    QString category;
    QString brand;
};

struct PersonFacts
{
    std::optional<QDate> birthday;
    domain::Gender gender = domain::Gender::Unknown;
};

/// Days of the periods that caps know, around one day.
struct CapDays
{
    QDate day;
    domain::DayRange week;
    domain::DayRange month;
    domain::DayRange year;
};

/// What the earning rules ask beside tier and points, and what rules with caps gave so far. Throws
/// SqlFailure; never begins a transaction.
class RuleFactsRepository final
{
public:
    explicit RuleFactsRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<ItemFacts> item(domain::ProductId product);
    [[nodiscard]] PersonFacts person(domain::MemberId member);
    [[nodiscard]] QStringList tags(domain::MemberId member);

    [[nodiscard]] domain::GivenPoints given(const QString &ruleId, domain::MemberId member,
                                            const CapDays &days);
    /// Ever, and by purchases of some days. What a return could not take back counts: it is given for good.
    [[nodiscard]] domain::Points givenToAll(const QString &ruleId);
    [[nodiscard]] domain::Points givenToAll(const QString &ruleId, domain::DayRange days);
    /// What returns of a purchase could not take back of a rule's points, all together.
    void setWrittenOff(domain::PurchaseId purchase, const QString &ruleId, domain::Points points);
    /// Of what returns could not take back, all rules together `before`, only `left` is lost still.
    void lowerWrittenOff(domain::PurchaseId purchase, domain::Points left, domain::Points before);
    void setGiven(domain::PurchaseId purchase, const QString &ruleId, domain::MemberId member,
                  QDate day, domain::Points points);
    /// What a purchase counts for tiers measured by points.
    void setQualification(domain::PurchaseId purchase, domain::Points points);
    /// After a return: that, and all points the kept goods still earn.
    void setKept(domain::PurchaseId purchase, domain::Points qualifying, domain::Points all);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
