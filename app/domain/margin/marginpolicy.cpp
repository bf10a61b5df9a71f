// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin/marginpolicy.h"

#include "domain/text/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr Percent highestMinimum = Percent::whole(90);
constexpr Percent highestCost = Percent::whole(1000); // sold below cost happens, ten times hardly

struct KeyedGuard { MarginGuard guard; const char *key; };

constexpr KeyedGuard keys[] = {
    {MarginGuard::Off, "off"}, {MarginGuard::Warn, "warn"}, {MarginGuard::Refuse, "refuse"}};

Result<void> checkShare(Percent share, Percent highest, const char *field)
{
    if (share.basisPoints() >= 0 && share <= highest)
        return {};
    const QString shown = QString::number(share.basisPoints() / 100);
    return fail(Error{ErrorCode::OutOfRange, {shown}, {}, QString::fromLatin1(field)});
}

} // namespace

QString marginGuardKey(MarginGuard guard)
{
    for (const KeyedGuard &each : keys) {
        if (each.guard == guard)
            return QString::fromLatin1(each.key);
    }
    return {};
}

Result<MarginGuard> marginGuardFromKey(const QString &key)
{
    for (const KeyedGuard &each : keys) {
        if (key == QLatin1String(each.key))
            return each.guard;
    }
    return fail(ErrorCode::UnknownValue, {key, QStringLiteral("off, warn, refuse")});
}

Result<void> validate(const MarginPolicy &policy)
{
    if (auto valid = checkShare(policy.minimum, highestMinimum, "minimum"); !valid)
        return valid;
    if (auto valid = checkShare(policy.cost.value_or(Percent()), highestCost, "cost"); !valid)
        return valid;
    const QString field = QStringLiteral("categories");
    QStringList names;
    for (const CategoryCost &each : policy.categories) {
        if (each.category.trimmed().isEmpty())
            return fail(Error{ErrorCode::Empty, {}, {}, field});
        if (names.contains(each.category))
            return fail(Error{ErrorCode::AlreadyExists, {each.category}, {}, field});
        if (auto valid = checkShare(each.cost, highestCost, "categories"); !valid)
            return valid;
        names.append(each.category);
    }
    return {};
}

QString categoryCostsToJson(const std::vector<CategoryCost> &categories)
{
    QJsonObject json;
    for (const CategoryCost &each : categories)
        json[each.category] = each.cost.basisPoints();
    return compactJson(json);
}

std::vector<CategoryCost> categoryCostsFromJson(const QString &json)
{
    std::vector<CategoryCost> categories;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        categories.push_back({it.key(), Percent(it.value().toInt())});
    return categories;
}

GoodsCost goodsCost(const MarginPolicy &policy, Money price, const QString &category,
                    std::optional<Money> known)
{
    if (known)
        return {*known, CostSource::Product};
    const auto group = std::find_if(policy.categories.begin(), policy.categories.end(),
                                    [&](const CategoryCost &each) { return each.category == category; });
    if (!category.isEmpty() && group != policy.categories.end())
        return {price.times(group->cost, Rounding::HalfUp), CostSource::Category};
    if (policy.cost)
        return {price.times(*policy.cost, Rounding::HalfUp), CostSource::Shop};
    return {};
}

} // namespace bashgah::domain
