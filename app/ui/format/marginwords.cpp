// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/marginwords.h"

#include "domain/program/pointworth.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <cstdlib>

namespace bashgah::ui {

QString MarginWords::figure(std::optional<domain::Percent> cost) const
{
    if (!cost)
        return QStringLiteral("–");
    const int size = std::abs(cost->basisPoints());
    QString plain = QString::number(size / 100);
    if (size % 100 != 0)
        plain += QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    if (plain.contains(u'.') && plain.endsWith(u'0'))
        plain.chop(1);
    const QString text = m_format.decimal(plain);
    return cost->basisPoints() < 0 ? Bidi::isolate(QString(u'-' + text)) : text;
}

QString MarginWords::perHundred(std::optional<domain::Percent> cost) const
{
    //: %1 a number such as 1.5
    return cost ? tr("Costs %1 per 100 of sales.").arg(figure(cost)) : QString();
}

QString MarginWords::perTime(const domain::Programme &programme, domain::Points points) const
{
    if (!domain::pointWorth(programme) || points <= domain::Points(0))
        return {};
    //: %1 an amount. Of points for a birthday or a survey.
    return tr("Costs %1 each time; how much that is per 100 of sales depends on what its members buy.")
        .arg(m_format.money(domain::worthOf(programme, points)));
}

QString MarginWords::finding(const domain::MarginCheck &check) const
{
    const QString minimum = m_format.percent(check.minimum);
    if (check.lines.size() > 1) {
        return tr("%Ln lines leave less than the minimum margin of %1.", nullptr, static_cast<int>(check.lines.size()))
            .arg(minimum);
    }
    const domain::ShortLine &line = check.lines.front();
    if (line.byPrice)
        return tr("The price itself leaves less than the minimum margin of %1.").arg(minimum);
    if (line.margin.isNegative()) {
        return tr("This is sold %1 below cost; the minimum margin is %2.")
            .arg(m_format.wholeMoney(-line.margin, Format::Whole::Up), minimum);
    }
    return tr("This leaves a margin of %1; the minimum of %2 is %3.")
        .arg(m_format.wholeMoney(line.margin, Format::Whole::Down), minimum,
             m_format.wholeMoney(line.least, Format::Whole::Up));
}

QString MarginWords::cause(const domain::MarginCause &cause) const
{
    const QString amount = m_format.wholeMoney(cause.amount, Format::Whole::Down); // there is no more of it to take
    switch (cause.kind) {
    case domain::MarginCause::Kind::Points:
        return tr("the points spent (%1)").arg(amount);
    case domain::MarginCause::Kind::Code:
        return tr("the code %1 (%2)").arg(Bidi::isolate(cause.name), amount);
    case domain::MarginCause::Kind::Automatic:
        //: %1 its name, %2 an amount; members get it without a code
        return tr("the automatic discount %1 (%2)").arg(Bidi::isolate(cause.name), amount);
    case domain::MarginCause::Kind::Standing:
        return cause.name.startsWith(QLatin1String("plan:")) ? tr("the discount of the membership (%1)").arg(amount)
                                                             : tr("the discount of the tier (%1)").arg(amount);
    case domain::MarginCause::Kind::Discount:
        break;
    }
    return tr("the discount (%1)").arg(amount);
}

QString MarginWords::remedy(const domain::MarginCheck &check) const
{
    if (check.takeAway.empty())
        return check.isByPrice() ? tr("Even without any of these it stays below.") : QString();
    QString causes;
    for (const domain::MarginCause &each : check.takeAway) {
        //: two things to take off
        causes = causes.isEmpty() ? cause(each) : tr("%1 and %2").arg(causes, cause(each));
    }
    if (check.isByPrice()) {
        //: %1 what was given: "the discount (5,000 tomans)"
        return tr("Even without any of these it stays below; without %1 the sale is recorded all the same.").arg(causes);
    }
    //: %1 an amount, %2 what was given: "the discount (5,000 tomans)"
    return tr("Give %1 less: take it off %2.").arg(m_format.wholeMoney(check.giveLess, Format::Whole::Up), causes);
}

} // namespace bashgah::ui
