// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ruletext.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"

namespace bashgah::ui {
namespace {

constexpr int thousandths = 1000;

template <typename... Cases>
struct Overloaded : Cases... { using Cases::operator()...; };

} // namespace

QString RuleText::phrase(const domain::AppliedRule &rule) const
{
    const QString text = effect(rule);
    //: %1 a rule that looks only at some of the goods
    return rule.lines ? tr("%1, for the goods it is about").arg(text) : text;
}

QString RuleText::effect(const domain::AppliedRule &rule) const
{
    return std::visit(
        Overloaded{[this](const domain::PerMoneyRule &each) {
                       const QString points = m_format.points(each.points);
                       const QString money = m_format.money(each.per);
                       return each.mode == domain::EarnMode::Block
                           //: %1 points, %2 an amount; the rest below a full amount earns nothing
                           ? tr("%1 for every full %2").arg(points, money)
                           //: %1 points, %2 an amount
                           : tr("%1 for every %2").arg(points, money);
                   },
                   [this](const domain::FixedRule &fixed) {
                       return tr("%1 for each purchase").arg(m_format.points(fixed.points));
                   },
                   [this](const domain::PerUnitRule &unit) {
                       const QString points = m_format.points(unit.points);
                       return unit.units == 1 ? tr("%1 for each unit").arg(points)
                                              : tr("%1 for every %Ln units", nullptr, unit.units)
                                                    .arg(points);
                   },
                   [this](const domain::MultiplierRule &times) {
                       return tr("Points times %1").arg(ratio(times.num, times.den));
                   },
                   [this](const domain::TierMultiplier &tier) {
                       return tr("%1 tier: times %2")
                           .arg(Bidi::isolateAuto(tier.tierName), ratio(tier.num, tier.den));
                   }},
        rule.effect);
}

QString RuleText::basis(const domain::Evaluation &evaluation) const
{
    if (!evaluation.basis.isPositive())
        return {};
    const QString basis = m_format.money(evaluation.basis);
    return evaluation.tax.isPositive() //: %1 and %2 amounts
        ? tr("Counted on %1, without %2 of tax").arg(basis, m_format.money(evaluation.tax))
        : tr("Counted on %1").arg(basis);
}

QString RuleText::cap(const domain::Cap &cap) const
{
    const QString points = m_format.points(cap.most);
    switch (cap.per) {
    case domain::CapPeriod::Purchase:
        return tr("at most %1 per purchase").arg(points);
    case domain::CapPeriod::Day:
        return tr("at most %1 a day").arg(points);
    case domain::CapPeriod::Week:
        return tr("at most %1 a week").arg(points);
    case domain::CapPeriod::Month:
        return tr("at most %1 a month").arg(points);
    case domain::CapPeriod::Year:
        return tr("at most %1 a year").arg(points);
    case domain::CapPeriod::Ever:
        return tr("at most %1 per member, ever").arg(points);
    case domain::CapPeriod::Budget:
        return tr("at most %1 for all members together").arg(points);
    case domain::CapPeriod::BudgetMonth:
        return tr("at most %1 a month for all members together").arg(points);
    case domain::CapPeriod::BudgetYear:
        return tr("at most %1 a year for all members together").arg(points);
    }
    return {};
}

QString RuleText::trimmed(const domain::Trimmed &cut) const
{
    //: %1 points that a cap took away, %2 "at most 100 points a day"
    return tr("%1 are not given: %2").arg(m_format.points(cut.points), cap(cut.cap));
}

QString RuleText::ratio(int num, int den) const
{
    const qint64 scaled = static_cast<qint64>(num) * thousandths;
    if (den == 0 || scaled % den != 0)
        return Bidi::isolate(QString(m_format.number(num) + u'/' + m_format.number(den)));
    const qint64 value = scaled / den;
    QString plain = QString::number(value / thousandths);
    if (const qint64 rest = value % thousandths; rest != 0) {
        plain += QStringLiteral(".%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (plain.endsWith(u'0'))
            plain.chop(1);
    }
    return m_format.decimal(plain);
}

} // namespace bashgah::ui
