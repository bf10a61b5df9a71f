// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/effectjson.h"
#include "domain/program/evaluate.h"
#include "domain/program/jsonreader.h"

namespace bashgah::domain {
namespace {

constexpr qint64 most = Q_INT64_C(9'007'199'254'740'992) * 512;

/// An effect of the explanation: what a rule gives is `give` there, for `points` is what it gave.
struct AppliedWriter final : EffectWriter
{
    using EffectWriter::operator();
    void operator()(const TierMultiplier &tier) const
    {
        json[QStringLiteral("type")] = QStringLiteral("tier");
        json[QStringLiteral("tier")] = tier.tierId;
        json[QStringLiteral("name")] = tier.tierName;
        json[QStringLiteral("num")] = tier.num;
        json[QStringLiteral("den")] = tier.den;
    }
};

AppliedRule readRule(JsonReader &json)
{
    AppliedRule rule;
    rule.ruleId = json.text(QLatin1String("rule"), QString());
    rule.points = Points(json.integer(QLatin1String("points"), -most, most));
    const auto number = [&](QLatin1String key) {
        return static_cast<int>(json.integer(key, 0, 1'000'000'000));
    };
    switch (json.oneOf(QLatin1String("type"), {"per_money", "fixed", "multiplier", "tier"})) {
    case 0:
        rule.effect = PerMoneyRule{
            Points(json.integer(QLatin1String("give"), 0, most)),
            Money::fromMinor(json.integer(QLatin1String("per"), 0, most)),
            static_cast<EarnMode>(json.oneOf(QLatin1String("mode"), {"block", "proportional"}))};
        break;
    case 1:
        rule.effect = FixedRule{Points(json.integer(QLatin1String("give"), 0, most)),
                                number(QLatin1String("units"))};
        break;
    case 2:
        rule.effect =
            MultiplierRule{number(QLatin1String("num")), number(QLatin1String("den"))};
        break;
    default:
        rule.effect = TierMultiplier{json.text(QLatin1String("tier")),
                                     json.text(QLatin1String("name")),
                                     number(QLatin1String("num")), number(QLatin1String("den"))};
    }
    json.finish();
    return rule;
}

} // namespace

QJsonObject toJson(const Evaluation &evaluation)
{
    QJsonArray rules;
    for (const AppliedRule &rule : evaluation.rules) {
        QJsonObject json{{QStringLiteral("points"), rule.points.value()}};
        if (!rule.ruleId.isEmpty())
            json[QStringLiteral("rule")] = rule.ruleId;
        std::visit(AppliedWriter{{json, QStringLiteral("give")}}, rule.effect);
        rules.append(json);
    }
    QJsonArray lineBasis;
    for (const Money &line : evaluation.lineBasis)
        lineBasis.append(line.minor());
    QJsonArray linePoints;
    for (const Points &line : evaluation.linePoints)
        linePoints.append(line.value());
    static const QString roundings[] = {QStringLiteral("floor"), QStringLiteral("half_up"),
                                        QStringLiteral("ceil")};
    QJsonObject json{{QStringLiteral("basis"), evaluation.basis.minor()},
                     {QStringLiteral("rules"), rules},
                     {QStringLiteral("rounding"), roundings[static_cast<int>(evaluation.rounding)]},
                     {QStringLiteral("total"), evaluation.total.value()},
                     {QStringLiteral("line_basis"), lineBasis},
                     {QStringLiteral("line_points"), linePoints}};
    if (evaluation.tierId)
        json[QStringLiteral("tier")] = *evaluation.tierId;
    return json;
}

Result<Evaluation> evaluationFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Evaluation evaluation;
    evaluation.basis = Money::fromMinor(reader.integer(QLatin1String("basis"), 0, most));
    evaluation.total = Points(reader.integer(QLatin1String("total"), 0, most));
    evaluation.rounding = static_cast<Rounding>(
        reader.oneOf(QLatin1String("rounding"), {"floor", "half_up", "ceil"}));
    for (const qint64 line : reader.integers(QLatin1String("line_basis")))
        evaluation.lineBasis.push_back(Money::fromMinor(line));
    for (const qint64 line : reader.integers(QLatin1String("line_points")))
        evaluation.linePoints.emplace_back(line);
    if (reader.has(QLatin1String("tier")))
        evaluation.tierId = reader.text(QLatin1String("tier"));
    for (JsonReader &rule : reader.objects(QLatin1String("rules"))) {
        evaluation.rules.push_back(readRule(rule));
        reader.take(rule);
    }
    reader.finish();
    if (reader.error())
        return fail(*reader.error());
    return evaluation;
}

} // namespace bashgah::domain
