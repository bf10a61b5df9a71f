// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/conditionjson.h"
#include "domain/program/effectjson.h"
#include "domain/program/evaluate.h"
#include "domain/program/jsonreader.h"
#include "domain/text/jsontext.h"

namespace bashgah::domain {
namespace {

constexpr qint64 mostKept = Q_INT64_C(9'007'199'254'740'992) * 512;

/// An effect of the explanation: what a rule gives is `give` there, for `points` is what it gave.
struct AppliedWriter : EffectWriter<JsonText>
{
    using EffectWriter::operator();
    void operator()(const TierMultiplier &tier) const
    {
        json.insert(QLatin1String("type"), QLatin1String("tier"));
        json.insert(QLatin1String("tier"), tier.tierId);
        json.insert(QLatin1String("name"), tier.tierName);
        json.insert(QLatin1String("num"), tier.num);
        json.insert(QLatin1String("den"), tier.den);
    }
};

JsonText appliedText(const AppliedRule &rule)
{
    JsonText json;
    json.insert(QLatin1String("points"), rule.points.value());
    if (!rule.ruleId.isEmpty())
        json.insert(QLatin1String("rule"), rule.ruleId);
    std::visit(AppliedWriter{{json, QLatin1String("give")}}, rule.effect);
    if (rule.lines)
        json.insertList(QLatin1String("lines"), *rule.lines, [](int line) { return qint64(line); });
    if (rule.room)
        json.insert(QLatin1String("room"), rule.room->value());
    return json;
}

decltype(AppliedRule::effect) readAppliedEffect(JsonReader &json)
{
    const auto number = [&](const char *key) {
        return static_cast<int>(json.integer(QLatin1String(key), 0, 1'000'000'000));
    };
    switch (json.oneOf(QLatin1String("type"),
                       {"per_money", "fixed", "multiplier", "tier", "per_unit"})) {
    case 0:
        return PerMoneyRule{
            Points(json.integer(QLatin1String("give"), 0, mostKept)),
            Money::fromMinor(json.integer(QLatin1String("per"), 0, mostKept)),
            static_cast<EarnMode>(json.oneOf(QLatin1String("mode"), {"block", "proportional"}))};
    case 1:
        return FixedRule{Points(json.integer(QLatin1String("give"), 0, mostKept)), number("units")};
    case 2:
        return MultiplierRule{number("num"), number("den")};
    case 3:
        return TierMultiplier{json.text(QLatin1String("tier")), json.text(QLatin1String("name")),
                              number("num"), number("den")};
    default:
        return PerUnitRule{Points(json.integer(QLatin1String("give"), 0, mostKept)), number("units")};
    }
}

AppliedRule readApplied(JsonReader &json, size_t lineCount)
{
    AppliedRule rule;
    rule.ruleId = json.text(QLatin1String("rule"), QString());
    rule.points = Points(json.integer(QLatin1String("points"), -mostKept, mostKept));
    rule.effect = readAppliedEffect(json);
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
        rule.room = Points(json.integer(QLatin1String("room"), 0, mostKept));
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

JsonText trimmedText(const Trimmed &cut)
{
    JsonText json;
    json.insert(QLatin1String("per"), capPeriodKey(cut.cap.per));
    json.insert(QLatin1String("most"), cut.cap.most.value());
    json.insert(QLatin1String("points"), cut.points.value());
    if (!cut.ruleId.isEmpty())
        json.insert(QLatin1String("rule"), cut.ruleId);
    return json;
}

std::vector<Trimmed> readTrimmed(JsonReader &whole)
{
    std::vector<Trimmed> trimmed;
    for (JsonReader &json : whole.objects(QLatin1String("trimmed"))) {
        Trimmed cut;
        cut.ruleId = json.text(QLatin1String("rule"), QString());
        cut.cap.per = readCapPeriod(json, QLatin1String("per"));
        cut.cap.most = Points(json.integer(QLatin1String("most"), 0, mostKept));
        cut.points = Points(json.integer(QLatin1String("points"), 0, mostKept));
        json.finish();
        whole.take(json);
        trimmed.push_back(cut);
    }
    return trimmed;
}

/// What only programmes with items, caps, units or tax have; absent otherwise.
void addRare(const Evaluation &evaluation, JsonText &json)
{
    if (!evaluation.lineUnits.empty())
        json.insertList(QLatin1String("line_units"), evaluation.lineUnits, [](qint64 units) { return units; });
    if (!evaluation.silenced.empty())
        json.insertList(QLatin1String("silenced"), evaluation.silenced, appliedText);
    if (evaluation.room)
        json.insert(QLatin1String("room"), evaluation.room->value());
    if (!evaluation.trimmed.empty())
        json.insertList(QLatin1String("trimmed"), evaluation.trimmed, trimmedText);
    if (!evaluation.tax.isZero())
        json.insert(QLatin1String("tax"), evaluation.tax.minor());
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
        evaluation.room = Points(reader.integer(QLatin1String("room"), 0, mostKept));
    if (reader.has(QLatin1String("trimmed")))
        evaluation.trimmed = readTrimmed(reader);
    evaluation.tax = Money::fromMinor(reader.integer(QLatin1String("tax"), 0, mostKept, 0));
}

} // namespace

QString explanationText(const Evaluation &evaluation)
{
    static const QLatin1String roundings[] = {QLatin1String("floor"), QLatin1String("half_up"),
                                              QLatin1String("ceil")};
    JsonText json;
    json.insert(QLatin1String("basis"), evaluation.basis.minor());
    json.insertList(QLatin1String("line_basis"), evaluation.lineBasis,
                    [](Money line) { return line.minor(); });
    json.insertList(QLatin1String("line_points"), evaluation.linePoints,
                    [](Points line) { return line.value(); });
    json.insert(QLatin1String("rounding"), roundings[static_cast<int>(evaluation.rounding)]);
    json.insertList(QLatin1String("rules"), evaluation.rules, appliedText);
    json.insert(QLatin1String("total"), evaluation.total.value());
    if (evaluation.tierId)
        json.insert(QLatin1String("tier"), *evaluation.tierId);
    addRare(evaluation, json);
    return json.text();
}

QJsonObject toJson(const Evaluation &evaluation)
{
    return QJsonDocument::fromJson(explanationText(evaluation).toUtf8()).object();
}

Result<Evaluation> evaluationFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Evaluation evaluation;
    evaluation.basis = Money::fromMinor(reader.integer(QLatin1String("basis"), 0, mostKept));
    evaluation.total = Points(reader.integer(QLatin1String("total"), 0, mostKept));
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
