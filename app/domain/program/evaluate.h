// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/facts.h"
#include "domain/purchase/quantity.h"

#include <QJsonObject>

namespace bashgah::domain {

/// One line of a bill as the rules see it; a bare amount is a bill of one line.
struct BillLine
{
    Money gross;
    Money discount;       ///< its own and its share of the bill's
    Money paidWithPoints; ///< its share of what points paid
    QString category;
    QString product{}; ///< its code; empty: not known
    QString brand{};
    Quantity quantity = Quantity::fromThousandths(0); ///< 0: not known
    bool operator==(const BillLine &) const = default;
    [[nodiscard]] Money net() const { return gross - discount; }
};

struct Bill
{
    std::vector<BillLine> lines;
    bool operator==(const Bill &) const = default;
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
    std::variant<PerMoneyRule, FixedRule, MultiplierRule, PerUnitRule, TierMultiplier> effect;
    Points points; ///< its whole share of the total; a multiplier's is what it added
    /// Places of the bill's lines it looked at; absent: all.
    std::optional<std::vector<int>> lines{};
    std::optional<Points> room{}; ///< what its caps left it; absent: no caps
    bool operator==(const AppliedRule &) const = default;
};

/// What a cap took away.
struct Trimmed
{
    QString ruleId; ///< empty: a cap on all rules together
    Cap cap;
    Points points; ///< > 0
    bool operator==(const Trimmed &) const = default;
};

/// Why a purchase earned what it earned. Stored with the ledger entry and read again at a refund,
/// so that the rules, facts and caps of that day decide.
struct Evaluation
{
    Money basis;
    std::vector<Money> lineBasis;    ///< per line of the bill
    std::vector<AppliedRule> rules;  ///< their points sum to total
    std::optional<QString> tierId;   ///< with which the rules were read (TierReading)
    Rounding rounding = Rounding::Floor;
    Points total;
    std::vector<Points> linePoints;  ///< per line, largest remainder, sums to total
    std::vector<qint64> lineUnits{}; ///< thousandths per line; empty: no rule counted units
    /// Rules that held but gave way: to an exclusive one, to a better multiplier, or an exclusive one whose caps cut
    /// it to those that give more; 0 points.
    std::vector<AppliedRule> silenced{};
    std::optional<Points> room{};    ///< what the caps on all rules left; absent: no such caps
    std::vector<Trimmed> trimmed{};
    Money tax{}; ///< in the prices, left out of the basis
    bool operator==(const Evaluation &) const = default;
};

/// Pure: same programme, state and bill give the same result. Steps, in this order: basis of each
/// line; rules that hold; base points of the points rules (an exclusive one alone, unless its caps
/// cut it and the others give more), each trimmed by its caps; multipliers, each trimmed by its caps;
/// the tier; one rounding; caps on all rules together; shares of rules and lines. A larger basis never
/// earns less (but see rulesThatMayShrink); before the caps the rounding error is below one point.
/// Nothing is earned on a basis of zero or less.
[[nodiscard]] Evaluation evaluate(const Programme &programme, const MemberState &state,
                                  const Bill &bill);

/// What one rule gave; an empty id means all together.
[[nodiscard]] Points givenBy(const Evaluation &evaluation, const QString &ruleId);

/// How much of one line of the bill was kept, in its net value.
struct KeptLine
{
    Money whole;
    Money kept; ///< 0 <= kept <= whole
    /// How much of the quantity was kept, if known; otherwise it is in proportion to the value.
    std::optional<Quantity> quantity{};
    bool operator==(const KeptLine &) const = default;
};

/// The part of a line that was kept: of goods that cost nothing as much as of the bill, for nobody brings them back for
/// money. None of a line that is not there: a purchase that never was keeps no lines.
[[nodiscard]] Rational keptShare(const std::vector<KeptLine> &kept, size_t line);

/// What the kept part of a purchase would have earned on that day: by that version, the tier and
/// the caps' room in `original` and the very rules that applied then; if the policy tests minimums
/// again, without those whose minimum the kept part no longer reaches. A rule that was silenced stays
/// silent: brought back, it could give points for a return. `kept` has one entry per line of the
/// original bill, or none where the purchase is void. Depends on nothing else and never rises as less is kept, so any order or
/// split of refunds gives the same (I7).
[[nodiscard]] Evaluation evaluateKept(const Programme &programme, const Evaluation &original,
                                      const std::vector<KeptLine> &kept);

/// Why a rule gives nothing, for the counter's preview and the editor.
enum class Miss {
    Off,
    Unmet,        ///< the condition at `condition` does not hold, or its fact is not known
    CoolingDown,
    NothingBought, ///< of the items it looks at
    BelowMinimum,
    UsedUp,       ///< a cap leaves no room
    Silenced,     ///< by an exclusive rule or a better multiplier; or exclusive, cut by its caps, and others gave more
};

struct MissedRule
{
    QString ruleId;
    Miss why = Miss::Off;
    size_t condition = 0;
    bool operator==(const MissedRule &) const = default;
};

/// The rules that give nothing on this bill, in the programme's order.
[[nodiscard]] std::vector<MissedRule> missedRules(const Programme &programme,
                                                  const MemberState &state, const Bill &bill);

/// The stored form ("explain"), one line.
[[nodiscard]] QString explanationText(const Evaluation &evaluation);
/// The same as an object, and back. Error BadProgramme: JSON path, reason.
[[nodiscard]] QJsonObject toJson(const Evaluation &evaluation);
[[nodiscard]] Result<Evaluation> evaluationFromJson(const QJsonObject &json);

} // namespace bashgah::domain
