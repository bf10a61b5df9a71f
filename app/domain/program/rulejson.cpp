// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulejson.h"

#include "domain/program/conditionjson.h"
#include "domain/program/effectjson.h"
#include "domain/program/jsonreader.h"
#include "domain/program/programmelimits.h"

namespace bashgah::domain {
namespace {

struct ListKey { const char *key; QStringList ItemFilter::*list; };

constexpr ListKey listKeys[] = {
    {"products", &ItemFilter::products},
    {"categories", &ItemFilter::categories},
    {"brands", &ItemFilter::brands},
    {"except_products", &ItemFilter::exceptProducts},
    {"except_categories", &ItemFilter::exceptCategories},
    {"except_brands", &ItemFilter::exceptBrands},
};

RuleEffect readEffect(JsonReader &json)
{
    const int type =
        json.oneOf(QLatin1String("type"), {"per_money", "fixed", "multiplier", "per_unit"});
    if (type == 2) {
        MultiplierRule rule;
        rule.num = static_cast<int>(json.integer(QLatin1String("num"), 1, programmelimits::factor));
        rule.den = static_cast<int>(json.integer(QLatin1String("den"), 1, programmelimits::factor));
        return rule;
    }
    const Points points(json.integer(QLatin1String("points"), 1, programmelimits::points));
    if (type == 1)
        return FixedRule{points, static_cast<int>(json.integer(QLatin1String("units"), 1, programmelimits::units, 1))};
    if (type == 3) {
        return PerUnitRule{points,
                           static_cast<int>(json.integer(QLatin1String("units"), 1, programmelimits::units, 1))};
    }
    PerMoneyRule rule{points, Money::fromMinor(json.integer(QLatin1String("per"), 1, programmelimits::money)),
                      EarnMode::Proportional};
    if (json.oneOf(QLatin1String("mode"), {"block", "proportional"}) == 0)
        rule.mode = EarnMode::Block;
    return rule;
}

} // namespace

QJsonObject toJson(const ItemFilter &items)
{
    QJsonObject json;
    for (const ListKey &entry : listKeys) {
        if (!(items.*entry.list).isEmpty())
            json[QLatin1String(entry.key)] = QJsonArray::fromStringList(items.*entry.list);
    }
    return json;
}

ItemFilter readItems(JsonReader json, JsonReader &whole)
{
    ItemFilter items;
    for (const ListKey &entry : listKeys) {
        if (json.has(QLatin1String(entry.key)))
            items.*entry.list = json.texts(QLatin1String(entry.key));
    }
    json.finish();
    whole.take(json);
    return items;
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject json{{QStringLiteral("id"), rule.id},
                     {QStringLiteral("minimum"), rule.minimum.minor()},
                     {QStringLiteral("exclusive"), rule.exclusive},
                     {QStringLiteral("priority"), rule.priority},
                     {QStringLiteral("enabled"), rule.enabled}};
    std::visit(EffectWriter{json}, rule.effect);
    if (!rule.items.isAll())
        json[QStringLiteral("items")] = toJson(rule.items);
    if (!rule.conditions.empty()) {
        QJsonArray conditions;
        for (const Condition &condition : rule.conditions)
            conditions.append(toJson(condition));
        json[QStringLiteral("conditions")] = conditions;
    }
    if (!rule.caps.empty())
        json[QStringLiteral("caps")] = toJson(rule.caps);
    if (rule.cooldownDays > 0)
        json[QStringLiteral("cooldown_days")] = rule.cooldownDays;
    return json;
}

Rule readRule(JsonReader &json)
{
    Rule rule;
    rule.id = json.text(QLatin1String("id"));
    rule.effect = readEffect(json);
    rule.minimum = Money::fromMinor(json.integer(QLatin1String("minimum"), 0, programmelimits::money, 0));
    rule.exclusive = json.boolean(QLatin1String("exclusive"), false);
    rule.priority = static_cast<int>(json.integer(QLatin1String("priority"), -1000, 1000, 0));
    rule.enabled = json.boolean(QLatin1String("enabled"), true);
    if (json.has(QLatin1String("items")))
        rule.items = readItems(json.object(QLatin1String("items")), json);
    if (json.has(QLatin1String("conditions"))) {
        for (JsonReader &condition : json.objects(QLatin1String("conditions"))) {
            rule.conditions.push_back(readCondition(condition));
            json.take(condition);
        }
    }
    rule.caps = readCaps(json);
    rule.cooldownDays =
        static_cast<int>(json.integer(QLatin1String("cooldown_days"), 0, programmelimits::cooldownDays, 0));
    json.finish();
    return rule;
}

} // namespace bashgah::domain
