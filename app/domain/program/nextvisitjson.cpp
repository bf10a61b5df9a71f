// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/nextvisitjson.h"

#include "domain/program/jsonreader.h"
#include "domain/program/programme.h"
#include "domain/program/programmelimits.h"
#include "domain/program/rulejson.h"
#include "domain/program/tier.h"

#include <QSet>

namespace bashgah::domain {
namespace {

constexpr qint64 longestWait = 366;
constexpr size_t mostNextVisitRules = 10;

QString key(NextVisitRule::Worth worth)
{
    switch (worth) {
    case NextVisitRule::Worth::ShareOfThis: return QStringLiteral("share_of_this");
    case NextVisitRule::Worth::Amount: return QStringLiteral("amount");
    case NextVisitRule::Worth::ShareOfNext: break;
    }
    return QStringLiteral("share_of_next");
}

NextVisitRule readCodeRule(JsonReader &json)
{
    const auto money = [&json](const char *name) {
        return Money::fromMinor(json.integer(QLatin1String(name), 0, programmelimits::money, 0));
    };
    NextVisitRule rule;
    rule.id = json.text(QLatin1String("id"));
    rule.name = json.text(QLatin1String("name"));
    rule.minimum = money("minimum");
    rule.units = static_cast<int>(json.integer(QLatin1String("units"), 0, programmelimits::nextVisitUnits, 0));
    rule.worth = static_cast<NextVisitRule::Worth>(
        json.oneOf(QLatin1String("worth"), {"share_of_this", "amount", "share_of_next"}));
    rule.share = Percent(static_cast<int>(json.integer(QLatin1String("share"), 0, Percent::whole(100).basisPoints(), 0)));
    rule.amount = money("amount");
    rule.step = money("step");
    rule.nextMinimum = money("next_minimum");
    rule.fromDays = static_cast<int>(json.integer(QLatin1String("from_days"), 0, longestWait, 1));
    rule.lifeDays = static_cast<int>(json.integer(QLatin1String("life_days"), 1, programmelimits::lifeDays, 30));
    rule.enabled = json.boolean(QLatin1String("enabled"), true);
    if (json.has(QLatin1String("tiers")))
        rule.tiers = json.texts(QLatin1String("tiers"));
    if (json.has(QLatin1String("items")))
        rule.items = readItems(json.object(QLatin1String("items")), json);
    json.finish();
    return rule;
}

QJsonObject ruleJson(const NextVisitRule &rule)
{
    QJsonObject json{{QStringLiteral("id"), rule.id},
                     {QStringLiteral("name"), rule.name},
                     {QStringLiteral("worth"), key(rule.worth)},
                     {QStringLiteral("from_days"), rule.fromDays},
                     {QStringLiteral("life_days"), rule.lifeDays},
                     {QStringLiteral("enabled"), rule.enabled}};
    const auto put = [&json](const QString &name, qint64 value) {
        if (value != 0)
            json.insert(name, value);
    };
    put(QStringLiteral("minimum"), rule.minimum.minor());
    put(QStringLiteral("units"), rule.units);
    put(QStringLiteral("share"), rule.share.basisPoints());
    put(QStringLiteral("amount"), rule.amount.minor());
    put(QStringLiteral("step"), rule.step.minor());
    put(QStringLiteral("next_minimum"), rule.nextMinimum.minor());
    if (!rule.tiers.isEmpty())
        json.insert(QStringLiteral("tiers"), QJsonArray::fromStringList(rule.tiers));
    if (!rule.items.isAll())
        json.insert(QStringLiteral("items"), toJson(rule.items));
    return json;
}

Result<void> wrong(const QString &path, const char *part, const char *reason)
{
    return fail(ErrorCode::BadProgramme, {QString(path + QLatin1String(part)), QString::fromLatin1(reason)});
}

Result<void> validateRule(const NextVisitRule &rule, const QString &path)
{
    const bool isShare = rule.worth != NextVisitRule::Worth::Amount;
    if (rule.id.isEmpty())
        return wrong(path, ".id", "is empty");
    if (rule.name.trimmed().isEmpty())
        return wrong(path, ".name", "is empty");
    if (rule.name.size() > programmelimits::name)
        return wrong(path, ".name", "is longer than 60 letters");
    if (isShare && (rule.share.basisPoints() < 1 || rule.share.basisPoints() > Percent::whole(100).basisPoints()))
        return wrong(path, ".share", "must be from 1 to 10000");
    if (!isShare && !rule.amount.isPositive())
        return wrong(path, ".amount", "must be above zero");
    if (isShare ? !rule.amount.isZero() : rule.share.basisPoints() != 0)
        return wrong(path, isShare ? ".amount" : ".share", "belongs to another worth");
    if (rule.step.isPositive() && rule.worth != NextVisitRule::Worth::ShareOfThis)
        return wrong(path, ".step", "belongs to a share of this purchase");
    if (rule.fromDays < 0 || rule.fromDays > longestWait)
        return wrong(path, ".from_days", "must be from 0 to 366");
    if (rule.lifeDays < 1 || rule.lifeDays > programmelimits::lifeDays)
        return wrong(path, ".life_days", "must be from 1 to 3660");
    return {};
}

} // namespace

QJsonArray toJson(const std::vector<NextVisitRule> &rules)
{
    QJsonArray json;
    for (const NextVisitRule &rule : rules)
        json.append(ruleJson(rule));
    return json;
}

std::vector<NextVisitRule> readNextVisit(JsonReader &programme)
{
    std::vector<NextVisitRule> rules;
    for (JsonReader &each : programme.objects(QLatin1String("next_visit"))) {
        rules.push_back(readCodeRule(each));
        programme.take(each);
    }
    return rules;
}

Result<void> validateNextVisit(const Programme &programme)
{
    const std::vector<NextVisitRule> &rules = programme.nextVisit;
    QSet<QString> ids;
    if (rules.size() > mostNextVisitRules)
        return wrong(QStringLiteral("$.next_visit"), "", "has more than 10 rules");
    for (size_t i = 0; i < rules.size(); ++i) {
        const QString path = QStringLiteral("$.next_visit[%1]").arg(i);
        if (auto valid = validateRule(rules[i], path); !valid)
            return valid;
        for (const QString &tier : rules[i].tiers) {
            if (!programme.tiers || !tierById(*programme.tiers, tier))
                return wrong(path, ".tiers", "names a tier the programme does not have");
        }
        if (ids.contains(rules[i].id))
            return wrong(path, ".id", "is used twice");
        ids.insert(rules[i].id);
    }
    return {};
}

} // namespace bashgah::domain
