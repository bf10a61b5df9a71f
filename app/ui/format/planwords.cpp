// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/planwords.h"

#include "domain/margin/costshare.h"
#include "domain/program/rulecheck.h"
#include "ui/format/bidi.h"
#include "ui/format/marginwords.h"

namespace bashgah::ui {

QString PlanWords::offer(const domain::PlanTerms &terms) const
{
    return QStringList{Bidi::isolateAuto(terms.name), m_format.money(terms.price),
                       tr("%Ln months", nullptr, terms.months)}
        .join(QStringLiteral(" · "));
}

QString PlanWords::benefits(const domain::PlanTerms &terms) const
{
    return benefits(domain::ActiveMembership{domain::MembershipId(0), terms.name, terms.num, terms.den, terms.discount,
                                             terms.gift, {}});
}

QString PlanWords::benefits(const domain::ActiveMembership &membership) const
{
    QStringList parts;
    if (membership.num != membership.den) {
        const int hundredths = membership.num * 100 / membership.den;
        QString factor = QString::number(hundredths / 100);
        if (hundredths % 100 != 0) {
            factor += QString(u'.' + QString::number(hundredths % 100).rightJustified(2, u'0'));
            if (factor.endsWith(u'0'))
                factor.chop(1);
        }
        parts << tr("points times %1").arg(m_format.decimal(factor));
    }
    if (membership.discount.basisPoints() > 0)
        parts << tr("%1 off every purchase").arg(m_format.percent(membership.discount));
    if (!membership.gift.isEmpty())
        parts << Bidi::isolateAuto(membership.gift);
    return parts.join(QStringLiteral(" · "));
}

QString PlanWords::cost(const domain::Programme &programme, const domain::PlanTerms &terms) const
{
    const auto share = domain::costOfPlan(programme, terms, domain::ordinaryBill(m_format.currency()));
    if (!share || share->basisPoints() <= 0)
        return {};
    const QString cost = MarginWords(m_format).perHundred(share);
    if (!terms.price.isPositive())
        return cost;
    //: %1 "Costs 1.5 per 100 of sales.", %2 an amount
    return tr("%1 Worth more than its price from purchases of %2 in a term.")
        .arg(cost, m_format.money(domain::spendForPrice(terms.price, *share)));
}

QString PlanWords::refund(const domain::PlanRefund &refund) const
{
    switch (refund.rule) {
    case domain::PlanRefund::Rule::None: return tr("nothing comes back");
    case domain::PlanRefund::Rule::FullWithin: return tr("all within %Ln days", nullptr, refund.days);
    case domain::PlanRefund::Rule::FullMonths: break;
    }
    return tr("the months that have not begun");
}

} // namespace bashgah::ui
