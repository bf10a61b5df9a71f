// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/activityjson.h"

#include "domain/program/jsonreader.h"
#include "domain/program/programmefault.h"
#include "domain/program/programmelimits.h"

#include <QSet>

#include <limits>

namespace bashgah::domain {
namespace {

constexpr qint64 mostExchangedMoney = 1'000'000'000'000; ///< for one step of points
constexpr qint64 longestRun = 366;
constexpr size_t mostActivities = 20;

QString key(ActivityLimit limit)
{
    switch (limit) {
    case ActivityLimit::None: return QStringLiteral("none");
    case ActivityLimit::Day: return QStringLiteral("day");
    case ActivityLimit::Month: return QStringLiteral("month");
    case ActivityLimit::Once: break;
    }
    return QStringLiteral("once");
}

ActivityRule readActivity(JsonReader &json)
{
    ActivityRule rule;
    rule.id = json.text(QLatin1String("id"));
    rule.kind = static_cast<ActivityKind>(
        json.oneOf(QLatin1String("kind"), {"survey", "review", "social", "other"}));
    rule.name = json.text(QLatin1String("name"), QString());
    rule.points = Points(json.integer(QLatin1String("points"), 1, programmelimits::points));
    rule.limit = static_cast<ActivityLimit>(json.oneOf(QLatin1String("limit"), {"none", "day", "month", "once"}, 3));
    rule.times = static_cast<int>(json.integer(QLatin1String("times"), 1, mostActivityTimes, 1));
    rule.lifeDays = static_cast<int>(json.integer(QLatin1String("life_days"), 0, programmelimits::lifeDays, 0));
    rule.enabled = json.boolean(QLatin1String("enabled"), true);
    json.finish();
    return rule;
}

bool isWithin(qint64 value, qint64 least, qint64 most)
{
    return value >= least && value <= most;
}

Result<void> validateActivity(const ActivityRule &rule, const QString &path)
{
    if (rule.id.isEmpty())
        return wrongProgramme(QString(path + QStringLiteral(".id")), "is empty");
    if (rule.kind == ActivityKind::Other && rule.name.trimmed().isEmpty())
        return wrongProgramme(QString(path + QStringLiteral(".name")), "is empty");
    if (rule.name.size() > programmelimits::name)
        return wrongProgramme(QString(path + QStringLiteral(".name")), "is longer than 60 letters");
    if (!isWithin(rule.points.value(), 1, programmelimits::points))
        return wrongProgramme(QString(path + QStringLiteral(".points")), "must be from 1 to 1000000");
    if (!isWithin(rule.times, 1, mostActivityTimes))
        return wrongProgramme(QString(path + QStringLiteral(".times")), "must be from 1 to 100");
    if (rule.times > 1 && !countsTimes(rule.limit))
        return wrongProgramme(QString(path + QStringLiteral(".times")), "belongs to a day or a month");
    if (!isWithin(rule.lifeDays, 0, programmelimits::lifeDays))
        return wrongProgramme(QString(path + QStringLiteral(".life_days")), "must be from 0 to 3660");
    return {};
}

Result<void> validateMilestone(const MilestoneRule &rule)
{
    if (!isWithin(rule.reach.value(), 1, programmelimits::points))
        return wrongProgramme(QStringLiteral("$.milestone.reach"), "must be from 1 to 1000000");
    if (!isWithin(rule.days, 1, longestRun))
        return wrongProgramme(QStringLiteral("$.milestone.days"), "must be from 1 to 366");
    if (!isWithin(rule.bonus.value(), 1, programmelimits::points))
        return wrongProgramme(QStringLiteral("$.milestone.bonus"), "must be from 1 to 1000000");
    return {};
}

Result<void> validateExchange(const ExchangeRule &rule)
{
    if (!isWithin(rule.every.value(), 1, programmelimits::points))
        return wrongProgramme(QStringLiteral("$.exchange.every"), "must be from 1 to 1000000");
    if (rule.reward ? !rule.credit.isZero() : !isWithin(rule.credit.minor(), 1, mostExchangedMoney)) {
        return wrongProgramme(QStringLiteral("$.exchange.credit"),
                     rule.reward ? "goes without a reward" : "must be above zero");
    }
    if (!isWithin(rule.lifeDays, 0, programmelimits::lifeDays))
        return wrongProgramme(QStringLiteral("$.exchange.life_days"), "must be from 0 to 3660");
    return {};
}

} // namespace

QJsonArray toJson(const std::vector<ActivityRule> &rules)
{
    QJsonArray json;
    for (const ActivityRule &rule : rules) {
        QJsonObject each{{QStringLiteral("id"), rule.id},
                         {QStringLiteral("kind"), activityKey(rule.kind)},
                         {QStringLiteral("points"), rule.points.value()},
                         {QStringLiteral("limit"), key(rule.limit)},
                         {QStringLiteral("enabled"), rule.enabled}};
        if (rule.times > 1)
            each[QStringLiteral("times")] = rule.times;
        if (!rule.name.isEmpty())
            each[QStringLiteral("name")] = rule.name;
        if (rule.lifeDays > 0)
            each[QStringLiteral("life_days")] = rule.lifeDays;
        json.append(each);
    }
    return json;
}

QJsonObject toJson(const MilestoneRule &rule)
{
    return {{QStringLiteral("reach"), rule.reach.value()},
            {QStringLiteral("days"), rule.days},
            {QStringLiteral("bonus"), rule.bonus.value()},
            {QStringLiteral("enabled"), rule.enabled}};
}

QJsonObject toJson(const ExchangeRule &rule)
{
    QJsonObject json{{QStringLiteral("every"), rule.every.value()},
                     {QStringLiteral("at_once"), rule.atOnce},
                     {QStringLiteral("life_days"), rule.lifeDays},
                     {QStringLiteral("enabled"), rule.enabled}};
    if (rule.reward)
        json[QStringLiteral("reward")] = rule.reward->value();
    else
        json[QStringLiteral("credit")] = rule.credit.minor();
    return json;
}

std::vector<ActivityRule> readActivities(JsonReader &programme)
{
    std::vector<ActivityRule> rules;
    for (JsonReader &each : programme.objects(QLatin1String("activities"))) {
        rules.push_back(readActivity(each));
        programme.take(each);
    }
    return rules;
}

MilestoneRule readMilestone(JsonReader &programme)
{
    JsonReader json = programme.object(QLatin1String("milestone"));
    MilestoneRule rule;
    rule.reach = Points(json.integer(QLatin1String("reach"), 1, programmelimits::points));
    rule.days = static_cast<int>(json.integer(QLatin1String("days"), 1, longestRun));
    rule.bonus = Points(json.integer(QLatin1String("bonus"), 1, programmelimits::points));
    rule.enabled = json.boolean(QLatin1String("enabled"), true);
    json.finish();
    programme.take(json);
    return rule;
}

ExchangeRule readExchange(JsonReader &programme)
{
    JsonReader json = programme.object(QLatin1String("exchange"));
    ExchangeRule rule;
    rule.every = Points(json.integer(QLatin1String("every"), 1, programmelimits::points));
    if (json.has(QLatin1String("reward")))
        rule.reward = RewardId(json.integer(QLatin1String("reward"), 1, std::numeric_limits<int>::max()));
    rule.credit = Money::fromMinor(json.integer(QLatin1String("credit"), rule.reward ? 0 : 1, mostExchangedMoney,
                                                rule.reward ? std::optional<qint64>(0) : std::nullopt));
    rule.atOnce = json.boolean(QLatin1String("at_once"), false);
    rule.lifeDays = static_cast<int>(json.integer(QLatin1String("life_days"), 0, programmelimits::lifeDays, 0));
    rule.enabled = json.boolean(QLatin1String("enabled"), true);
    json.finish();
    programme.take(json);
    return rule;
}

Result<void> validateActivities(const Programme &programme)
{
    QSet<QString> ids;
    const std::vector<ActivityRule> &rules = programme.activities;
    if (rules.size() > mostActivities)
        return wrongProgramme(QStringLiteral("$.activities"), "has more than 20 activities");
    for (size_t i = 0; i < rules.size(); ++i) {
        const QString path = QStringLiteral("$.activities[%1]").arg(i);
        if (auto valid = validateActivity(rules[i], path); !valid)
            return valid;
        if (ids.contains(rules[i].id))
            return wrongProgramme(QString(path + QStringLiteral(".id")), "is used twice");
        ids.insert(rules[i].id);
    }
    if (programme.milestone) {
        if (auto valid = validateMilestone(*programme.milestone); !valid)
            return valid;
    }
    return programme.exchange ? validateExchange(*programme.exchange) : Result<void>();
}

} // namespace bashgah::domain
