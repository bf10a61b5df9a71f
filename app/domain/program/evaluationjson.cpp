// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/conditionjson.h"
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

QJsonObject appliedJson(const AppliedRule &rule)
{
    QJsonObject json{{QStringLiteral("points"), rule.points.value()}};
    if (!rule.ruleId.isEmpty())
        json[QStringLiteral("rule")] = rule.ruleId;
    std::visit(AppliedWriter{{json, QStringLiteral("give")}}, rule.effect);
    if (rule.lines) {
        QJsonArray lines;
        for (const int line : *rule.lines)
            lines.append(line);
        json[QStringLiteral("lines")] = lines;
    }
    if (rule.room)
        json[QStringLiteral("room")] = rule.room->value();
    return json;
}

decltype(AppliedRule::effect) readEffect(JsonReader &json)
{
    const auto number = [&](const char *key) {
        return static_cast<int>(json.integer(QLatin1String(key), 0, 1'000'000'000));
    };
    switch (json.oneOf(QLatin1String("type"),
                       {"per_money", "fixed", "multiplier", "tier", "per_unit"})) {
    case 0:
        return PerMoneyRule{
            Points(json.integer(QLatin1String("give"), 0, most)),
            Money::fromMinor(json.integer(QLatin1String("per"), 0, most)),
            static_cast<EarnMode>(json.oneOf(QLatin1String("mode"), {"block", "proportional"}))};
    case 1:
        return FixedRule{Points(json.integer(QLatin1String("give"), 0, most)), number("units")};
    case 2:
        return MultiplierRule{number("num"), number("den")};
    case 3:
        return TierMultiplier{json.text(QLatin1String("tier")), json.text(QLatin1String("name")),
                              number("num"), number("den")};
    default:
        return PerUnitRule{Points(json.integer(QLatin1String("give"), 0, most)), number("units")};
    }
}

AppliedRule readApplied(JsonReader &json, size_t lineCount)
{
    AppliedRule rule;
    rule.ruleId = json.text(QLatin1String("rule"), QString());
    rule.points = Points(json.integer(QLatin1String("points"), -most, most));
    rule.effect = readEffect(json);
    if (json.has(QLatin1String("lines"))) {
        rule.lines.emplace();
        for (const qint64 line : json.integers(QLatin1String("lines"))) {
            if (line < 0 || static_cast<size_t>(line) >= lineCount)
                json.refuse(json.path() + QStringLiteral(".lines"), QStringLiteral("has no such line"));
            else
                rule.lines->push_back(static_cast<int>(line));
        }
    }
    if (json.has(QLatin1String("room")))
        rule.room = Points(json.integer(QLatin1String("room"), 0, most));
    json.finish();
    return rule;
}

std::vector<AppliedRule> readRules(JsonReader &whole, QLatin1String key, size_t lineCount)
{
    std::vector<AppliedRule> rules;
    for (JsonReader &rule : whole.objects(key)) {
        rules.push_back(readApplied(rule, lineCount));
        whole.take(rule);
    }
    return rules;
}

QJsonArray trimmedJson(const std::vector<Trimmed> &trimmed)
{
    QJsonArray list;
    for (const Trimmed &cut : trimmed) {
        QJsonObject json{{QStringLiteral("per"), capPeriodKey(cut.cap.per)},
                         {QStringLiteral("most"), cut.cap.most.value()},
                         {QStringLiteral("points"), cut.points.value()}};
        if (!cut.ruleId.isEmpty())
            json[QStringLiteral("rule")] = cut.ruleId;
        list.append(json);
    }
    return list;
}

std::vector<Trimmed> readTrimmed(JsonReader &whole)
{
    std::vector<Trimmed> trimmed;
    for (JsonReader &json : whole.objects(QLatin1String("trimmed"))) {
        Trimmed cut;
        cut.ruleId = json.text(QLatin1String("rule"), QString());
        cut.cap.per = readCapPeriod(json, QLatin1String("per"));
        cut.cap.most = Points(json.integer(QLatin1String("most"), 0, most));
        cut.points = Points(json.integer(QLatin1String("points"), 0, most));
        json.finish();
        whole.take(json);
        trimmed.push_back(cut);
    }
    return trimmed;
}

/// What only programmes with items, caps or units have; absent otherwise.
void addRare(const Evaluation &evaluation, QJsonObject &json)
{
    if (!evaluation.lineUnits.empty()) {
        QJsonArray units;
        for (const qint64 line : evaluation.lineUnits)
            units.append(line);
        json[QStringLiteral("line_units")] = units;
    }
    if (!evaluation.silenced.empty()) {
        QJsonArray silenced;
        for (const AppliedRule &rule : evaluation.silenced)
            silenced.append(appliedJson(rule));
        json[QStringLiteral("silenced")] = silenced;
    }
    if (evaluation.room)
        json[QStringLiteral("room")] = evaluation.room->value();
    if (!evaluation.trimmed.empty())
        json[QStringLiteral("trimmed")] = trimmedJson(evaluation.trimmed);
}

void readRare(JsonReader &reader, Evaluation &evaluation)
{
    if (reader.has(QLatin1String("line_units")))
        evaluation.lineUnits = reader.integers(QLatin1String("line_units"));
    if (reader.has(QLatin1String("silenced"))) {
        evaluation.silenced =
            readRules(reader, QLatin1String("silenced"), evaluation.lineBasis.size());
    }
    if (reader.has(QLatin1String("room")))
        evaluation.room = Points(reader.integer(QLatin1String("room"), 0, most));
    if (reader.has(QLatin1String("trimmed")))
        evaluation.trimmed = readTrimmed(reader);
}

} // namespace

QJsonObject toJson(const Evaluation &evaluation)
{
    QJsonArray rules;
    for (const AppliedRule &rule : evaluation.rules)
        rules.append(appliedJson(rule));
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
    addRare(evaluation, json);
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
    evaluation.rules = readRules(reader, QLatin1String("rules"), evaluation.lineBasis.size());
    readRare(reader, evaluation);
    reader.finish();
    if (reader.error())
        return fail(*reader.error());
    return evaluation;
}

} // namespace bashgah::domain
