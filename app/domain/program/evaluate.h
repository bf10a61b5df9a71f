// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

#include <QJsonObject>

namespace bashgah::domain {

/// One line of a bill as the rules see it; a bare amount is a bill of one line.
struct BillLine
{
    Money gross;
    Money discount;       ///< its own and its share of the bill's
    Money paidWithPoints; ///< its share of what points paid
    QString category;
    bool operator==(const BillLine &) const = default;
    [[nodiscard]] Money net() const { return gross - discount; }
};

struct Bill
{
    std::vector<BillLine> lines;
    bool operator==(const Bill &) const = default;
};

/// What the rules may know of the member, as of before the purchase.
struct MemberState
{
    std::optional<QString> tierId;
    bool operator==(const MemberState &) const = default;
};

/// The tier's multiplier as one more line of the explanation.
struct TierMultiplier
{
    QString tierId;
    QString tierName;
    int num = 1;
    int den = 1;
    bool operator==(const TierMultiplier &) const = default;
};

/// One line of the explanation: which rule, with which numbers, gave how many of the points.
struct AppliedRule
{
    QString ruleId; ///< empty for a tier
    std::variant<PerMoneyRule, FixedRule, MultiplierRule, TierMultiplier> effect;
    Points points; ///< its whole share of the total; a multiplier's is what it added
    bool operator==(const AppliedRule &) const = default;
};

/// Why a purchase earned what it earned. Stored with the ledger entry and read again at a refund,
/// so that the rule and tier of that day decide.
struct Evaluation
{
    Money basis;
    std::vector<Money> lineBasis;    ///< per line of the bill
    std::vector<AppliedRule> rules;  ///< their points sum to total
    std::optional<QString> tierId;   ///< read before the purchase
    Rounding rounding = Rounding::Floor;
    Points total;
    std::vector<Points> linePoints;  ///< per line, largest remainder, sums to total
    bool operator==(const Evaluation &) const = default;
};

/// Pure: same programme, state and bill give the same result. A larger basis never earns less
/// (but see rulesThatMayShrink); the rounding error is below one point. Nothing is earned on a
/// basis of zero or less.
[[nodiscard]] Evaluation evaluate(const Programme &programme, const MemberState &state,
                                  const Bill &bill);

/// How much of one line of the bill was kept, in its net value.
struct KeptLine
{
    Money whole;
    Money kept; ///< 0 <= kept <= whole
    bool operator==(const KeptLine &) const = default;
};

/// What the kept part of a purchase would have earned on that day: by that version, the tier in
/// `original` and, unless the policy tests minimums again, the very rules that applied then.
/// `kept` has one entry per line of the original bill. Depends on nothing else, so any order or
/// split of refunds gives the same (I7).
[[nodiscard]] Evaluation evaluateKept(const Programme &programme, const Evaluation &original,
                                      const std::vector<KeptLine> &kept);

/// The stored form ("explain") and back. Error BadProgramme: JSON path, reason.
[[nodiscard]] QJsonObject toJson(const Evaluation &evaluation);
[[nodiscard]] Result<Evaluation> evaluationFromJson(const QJsonObject &json);

} // namespace bashgah::domain
