// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/spendjson.h"

#include "domain/program/jsonreader.h"
#include "domain/program/programmefault.h"
#include "domain/program/programmelimits.h"
#include "domain/program/tier.h"

#include <QSet>

namespace bashgah::domain {
namespace {

constexpr qint64 longestDelay = 366;
constexpr size_t mostSpendRules = 20;
constexpr size_t mostSteps = 20;

QString key(SpendRule::Measure measure)
{
    switch (measure) {
    case SpendRule::Measure::Purchase: return QStringLiteral("purchase");
    case SpendRule::Measure::Month: return QStringLiteral("month");
    case SpendRule::Measure::Season: return QStringLiteral("season");
    case SpendRule::Measure::Year: break;
    }
    return QStringLiteral("year");
}

QString key(SpendRule::Life life)
{
    switch (life) {
    case SpendRule::Life::Never: return QStringLiteral("never");
    case SpendRule::Life::Days: return QStringLiteral("days");
    case SpendRule::Life::MonthEnd: return QStringLiteral("month_end");
    case SpendRule::Life::SeasonEnd: return QStringLiteral("season_end");
    case SpendRule::Life::NextSeasonEnd: return QStringLiteral("next_season_end");
    case SpendRule::Life::YearEnd: break;
    }
    return QStringLiteral("year_end");
}

QJsonObject stepJson(const SpendStep &step)
{
    QJsonObject json{{QStringLiteral("from"), step.from.minor()}};
    if (step.share)
        json[QStringLiteral("share")] = step.share->basisPoints();
    if (step.amount)
        json[QStringLiteral("amount")] = step.amount->minor();
    return json;
}

QJsonObject ruleJson(const SpendRule &rule)
{
    QJsonArray steps;
    for (const SpendStep &step : rule.steps)
        steps.append(stepJson(step));
    QJsonObject json{{QStringLiteral("id"), rule.id},
                     {QStringLiteral("measure"), key(rule.measure)},
                     {QStringLiteral("steps"), steps},
                     {QStringLiteral("delay_days"), rule.delayDays},
                     {QStringLiteral("life"), key(rule.life)},
                     {QStringLiteral("enabled"), rule.enabled}};
    if (rule.life == SpendRule::Life::Days)
        json[QStringLiteral("life_days")] = rule.lifeDays;
    if (rule.firstPurchaseOnly)
        json[QStringLiteral("first_purchase")] = true;
    if (!rule.exceptTags.isEmpty())
        json[QStringLiteral("except_tags")] = QJsonArray::fromStringList(rule.exceptTags);
    if (!rule.tiers.isEmpty())
        json[QStringLiteral("tiers")] = QJsonArray::fromStringList(rule.tiers);
    if (rule.yearlyCap)
        json[QStringLiteral("yearly_cap")] = rule.yearlyCap->minor();
    return json;
}

SpendStep readStep(JsonReader &json)
{
    SpendStep step;
    step.from = Money::fromMinor(json.integer(QLatin1String("from"), 0, programmelimits::money));
    if (json.has(QLatin1String("share")))
        step.share = Percent(static_cast<int>(json.integer(QLatin1String("share"), 1, Percent::whole(100).basisPoints())));
    if (json.has(QLatin1String("amount")))
        step.amount = Money::fromMinor(json.integer(QLatin1String("amount"), 1, programmelimits::money));
    json.finish();
    return step;
}

SpendRule readSpendRule(JsonReader &json)
{
    SpendRule rule;
    rule.id = json.text(QLatin1String("id"));
    rule.measure = static_cast<SpendRule::Measure>(
        json.oneOf(QLatin1String("measure"), {"purchase", "month", "season", "year"}));
    for (JsonReader &step : json.objects(QLatin1String("steps"))) {
        rule.steps.push_back(readStep(step));
        json.take(step);
    }
    rule.delayDays = static_cast<int>(json.integer(QLatin1String("delay_days"), 0, longestDelay, 0));
    rule.life = static_cast<SpendRule::Life>(json.oneOf(
        QLatin1String("life"), {"never", "days", "month_end", "season_end", "next_season_end", "year_end"}, 0));
    rule.lifeDays = static_cast<int>(json.integer(QLatin1String("life_days"), 0, programmelimits::lifeDays, 0));
    rule.firstPurchaseOnly = json.boolean(QLatin1String("first_purchase"), false);
    if (json.has(QLatin1String("except_tags")))
        rule.exceptTags = json.texts(QLatin1String("except_tags"));
    if (json.has(QLatin1String("tiers")))
        rule.tiers = json.texts(QLatin1String("tiers"));
    if (json.has(QLatin1String("yearly_cap")))
        rule.yearlyCap = Money::fromMinor(json.integer(QLatin1String("yearly_cap"), 1, programmelimits::money));
    rule.enabled = json.boolean(QLatin1String("enabled"), true);
    json.finish();
    return rule;
}

Result<void> validateSteps(const std::vector<SpendStep> &steps, const QString &path)
{
    if (steps.empty())
        return wrongProgramme(path, "is empty");
    if (steps.size() > mostSteps)
        return wrongProgramme(path, "has more than 20 steps");
    for (size_t i = 0; i < steps.size(); ++i) {
        const SpendStep &step = steps[i];
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (step.share.has_value() == step.amount.has_value())
            return wrongProgramme(at, "must give either a share or an amount");
        if (step.share && (step.share->basisPoints() < 1 || step.share->basisPoints() > Percent::whole(100).basisPoints()))
            return wrongProgramme(QString(at + QStringLiteral(".share")), "must be from 1 to 10000");
        if (step.amount && !step.amount->isPositive())
            return wrongProgramme(QString(at + QStringLiteral(".amount")), "must be above zero");
        if (step.from.isNegative())
            return wrongProgramme(QString(at + QStringLiteral(".from")), "must not be below zero");
        if (i > 0 && step.from <= steps[i - 1].from)
            return wrongProgramme(QString(at + QStringLiteral(".from")), "must be above that of the step before");
    }
    return {};
}

Result<void> validateRule(const SpendRule &rule, const QString &path)
{
    if (auto valid = validateSteps(rule.steps, QString(path + QStringLiteral(".steps"))); !valid)
        return valid;
    if (rule.delayDays < 0 || rule.delayDays > longestDelay)
        return wrongProgramme(QString(path + QStringLiteral(".delay_days")), "must be from 0 to 366");
    if (rule.life == SpendRule::Life::Days && rule.lifeDays < 1)
        return wrongProgramme(QString(path + QStringLiteral(".life_days")), "must be above zero");
    if (rule.life != SpendRule::Life::Days && rule.lifeDays != 0)
        return wrongProgramme(QString(path + QStringLiteral(".life_days")), "belongs to a life of days");
    if (rule.firstPurchaseOnly && rule.measure != SpendRule::Measure::Purchase)
        return wrongProgramme(QString(path + QStringLiteral(".first_purchase")), "belongs to the measure purchase");
    if (rule.yearlyCap && !rule.yearlyCap->isPositive())
        return wrongProgramme(QString(path + QStringLiteral(".yearly_cap")), "must be above zero");
    if (rule.exceptTags.contains(QString()))
        return wrongProgramme(QString(path + QStringLiteral(".except_tags")), "holds an empty tag");
    return {};
}

} // namespace

QJsonArray toJson(const std::vector<SpendRule> &rules)
{
    QJsonArray json;
    for (const SpendRule &rule : rules)
        json.append(ruleJson(rule));
    return json;
}

std::vector<SpendRule> readSpend(JsonReader &programme)
{
    std::vector<SpendRule> rules;
    for (JsonReader &each : programme.objects(QLatin1String("spend"))) {
        rules.push_back(readSpendRule(each));
        programme.take(each);
    }
    return rules;
}

Result<void> validateSpend(const Programme &programme)
{
    const std::vector<SpendRule> &rules = programme.spend;
    QSet<QString> ids;
    if (rules.size() > mostSpendRules)
        return wrongProgramme(QStringLiteral("$.spend"), "has more than 20 rules");
    for (size_t i = 0; i < rules.size(); ++i) {
        const QString path = QStringLiteral("$.spend[%1]").arg(i);
        if (rules[i].id.isEmpty())
            return wrongProgramme(QString(path + QStringLiteral(".id")), "is empty");
        if (ids.contains(rules[i].id))
            return wrongProgramme(QString(path + QStringLiteral(".id")), "is used twice");
        ids.insert(rules[i].id);
        if (auto valid = validateRule(rules[i], path); !valid)
            return valid;
        for (const QString &tier : rules[i].tiers) {
            if (!programme.tiers || !tierById(*programme.tiers, tier))
                return wrongProgramme(QString(path + QStringLiteral(".tiers")), "names a tier the programme does not have");
        }
    }
    return {};
}

} // namespace bashgah::domain
