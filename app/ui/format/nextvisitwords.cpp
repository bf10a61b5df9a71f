// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/nextvisitwords.h"

#include "domain/code/shopcode.h"
#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::NextVisitRule;

namespace {

QString joined(const QStringList &names, const Format &format)
{
    QStringList shown;
    for (const QString &name : names)
        shown << Bidi::isolateAuto(name);
    return shown.join(format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", "));
}

} // namespace

/// For whom and for which goods; empty: for all.
QString NextVisitWords::gate(const NextVisitRule &rule, const std::vector<domain::Tier> &tiers) const
{
    QStringList parts;
    const QStringList goods = QStringList() << rule.items.products << rule.items.categories << rule.items.brands;
    const QStringList without = QStringList() << rule.items.exceptProducts << rule.items.exceptCategories
                                              << rule.items.exceptBrands;
    if (!goods.isEmpty()) //: %1 names of goods or product groups
        parts << tr("only with %1").arg(joined(goods, m_format));
    if (!without.isEmpty()) //: %1 names of goods or product groups
        parts << tr("with something else than %1").arg(joined(without, m_format));
    QStringList names;
    for (const domain::Tier &tier : tiers) {
        if (rule.tiers.contains(tier.id))
            names << tier.name;
    }
    if (!names.isEmpty()) //: %1 names of tiers
        parts << tr("only for the tier %1").arg(joined(names, m_format));
    return parts.join(m_format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString NextVisitWords::rule(const NextVisitRule &rule, const std::vector<domain::Tier> &tiers) const
{
    QString worth = tr("%1 of the next purchase").arg(m_format.percent(rule.share));
    if (rule.worth == NextVisitRule::Worth::ShareOfThis)
        worth = tr("%1 of this purchase").arg(m_format.percent(rule.share));
    else if (rule.worth == NextVisitRule::Worth::Amount)
        worth = m_format.money(rule.amount);
    QString text = tr("A purchase gives a code for the next one: %1").arg(worth);
    if (rule.minimum.isPositive()) //: %1 a rule, %2 an amount
        text = tr("%1, from %2 on").arg(text, m_format.money(rule.minimum));
    if (rule.units > 0) //: %1 a rule
        text = tr("%1, from %Ln pieces on", nullptr, rule.units).arg(text);
    if (const QString only = gate(rule, tiers); !only.isEmpty()) //: %1 a rule, %2 for whom and which goods
        text = tr("%1, %2").arg(text, only);
    if (rule.nextMinimum.isPositive()) //: %1 a rule, %2 an amount
        text = tr("%1; the next one of at least %2").arg(text, m_format.money(rule.nextMinimum));
    return tr("%1; valid for %Ln days", nullptr, rule.lifeDays).arg(text);
}

QString NextVisitWords::worth(const domain::NextVisitGain &gain) const
{
    return gain.share ? tr("%1 of the next purchase").arg(m_format.percent(*gain.share)) : m_format.money(gain.amount);
}

QString NextVisitWords::days(const domain::NextVisitGain &gain) const
{
    return tr("from %1 to %2").arg(m_format.dateLong(gain.from), m_format.dateLong(gain.until));
}

QString NextVisitWords::code(const domain::NextVisitGain &gain) const
{
    const auto code = domain::ShopCode::parse(gain.code);
    return Bidi::isolate(m_format.localDigits(code ? code->grouped() : gain.code));
}

} // namespace bashgah::ui
