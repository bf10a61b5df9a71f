// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/rulefactsrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

std::optional<ItemFacts> RuleFactsRepository::item(ProductId product)
{
    Statement found = m_connection.statement(QStringLiteral("rule/item"));
    if (!found.bind("id", product).execOne())
        return std::nullopt;
    return ItemFacts{found.text(0), found.text(1), found.text(2)};
}

PersonFacts RuleFactsRepository::person(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("rule/person"));
    if (!found.bind("member_id", member).execOne())
        return {};
    const QString gender = found.text(1);
    return {found.maybeDay(0), gender == QLatin1String("female") ? Gender::Female
                                   : gender == QLatin1String("male") ? Gender::Male
                                                                     : Gender::Unknown};
}

QStringList RuleFactsRepository::tags(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("member/tags"));
    found.bind("member_id", member).exec();
    QStringList tags;
    while (found.next())
        tags << found.text(0);
    return tags;
}

GivenPoints RuleFactsRepository::given(const QString &ruleId, MemberId member, const CapDays &days)
{
    Statement found = m_connection.statement(QStringLiteral("rule/given_to_member"));
    found.bind("rule_id", ruleId).bind("member_id", member).bind("day", days.day)
        .bind("week_first", days.week.first).bind("week_last", days.week.last)
        .bind("month_first", days.month.first).bind("month_last", days.month.last)
        .bind("year_first", days.year.first).bind("year_last", days.year.last);
    GivenPoints given;
    given.ruleId = ruleId;
    if (!found.execOne())
        return given;
    given.day = found.points(0);
    given.week = found.points(1);
    given.month = found.points(2);
    given.year = found.points(3);
    given.ever = found.points(4);
    given.last = found.maybeDay(5);
    return given;
}

Points RuleFactsRepository::givenToAll(const QString &ruleId)
{
    Statement found = m_connection.statement(QStringLiteral("rule/given_to_all"));
    return found.bind("rule_id", ruleId).execOne() ? found.points(0) : Points(0);
}

Points RuleFactsRepository::givenToAll(const QString &ruleId, DayRange days)
{
    Statement found = m_connection.statement(QStringLiteral("rule/given_to_all_between"));
    found.bind("rule_id", ruleId).bind("first", days.first).bind("last", days.last);
    return found.execOne() ? found.points(0) : Points(0);
}

void RuleFactsRepository::setWrittenOff(PurchaseId purchase, const QString &ruleId, Points points)
{
    m_connection.statement(QStringLiteral("rule/write_off"))
        .bind("purchase_id", purchase).bind("rule_id", ruleId).bind("points", points).exec();
}

void RuleFactsRepository::lowerWrittenOff(PurchaseId purchase, Points left, Points before)
{
    m_connection.statement(QStringLiteral("rule/lower_write_off"))
        .bind("purchase_id", purchase).bind("left", left).bind("before", before).exec();
}

void RuleFactsRepository::setGiven(PurchaseId purchase, const QString &ruleId, MemberId member,
                                   QDate day, Points points)
{
    m_connection.statement(QStringLiteral("rule/set"))
        .bind("purchase_id", purchase).bind("rule_id", ruleId).bind("member_id", member)
        .bind("day", day).bind("points", points).exec();
}

void RuleFactsRepository::setQualification(PurchaseId purchase, Points points)
{
    m_connection.statement(QStringLiteral("rule/qualify"))
        .bind("purchase_id", purchase).bind("points", points).exec();
}

void RuleFactsRepository::setKept(PurchaseId purchase, Points qualifying, Points all)
{
    m_connection.statement(QStringLiteral("rule/keep"))
        .bind("purchase_id", purchase).bind("points", qualifying).bind("kept", all).exec();
}

} // namespace bashgah::storage
