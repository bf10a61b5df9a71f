// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/spendwords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::DayRange;
using domain::SpendGain;
using domain::SpendRule;
using domain::SpendStep;

QString SpendWords::joined(const QStringList &parts) const
{
    return parts.join(m_format.language() == Language::Persian ? QStringLiteral("؛ ") : QStringLiteral("; "));
}

QString SpendWords::listed(const QStringList &names) const
{
    QStringList shown;
    for (const QString &name : names)
        shown << Bidi::isolateAuto(name);
    return shown.join(m_format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString SpendWords::measure(SpendRule::Measure measure) const
{
    switch (measure) {
    case SpendRule::Measure::Purchase: return tr("each purchase");
    case SpendRule::Measure::Month: return tr("all purchases of a month");
    case SpendRule::Measure::Season: return tr("all purchases of a season");
    case SpendRule::Measure::Year: break;
    }
    return tr("all purchases of a year");
}

QString SpendWords::step(const SpendStep &step) const
{
    const QString gives =
        step.share ? m_format.percent(*step.share) : m_format.money(step.amount.value_or(domain::Money()));
    if (!step.from.isPositive())
        return gives;
    //: %1 a share or an amount, %2 an amount
    return tr("%1 from %2 on").arg(gives, m_format.money(step.from));
}

QString SpendWords::band(const SpendRule &rule, size_t step) const
{
    const QString from = m_format.money(rule.steps[step].from);
    if (step + 1 == rule.steps.size())
        //: a band of amounts: %1 amount, which belongs to it
        return tr("from %1 (included) upward").arg(from);
    //: a band of amounts: %1 amount, which belongs to it, %2 amount, which does not
    return tr("from %1 (included) to below %2").arg(from, m_format.money(rule.steps[step + 1].from));
}

QString SpendWords::life(const SpendRule &rule) const
{
    switch (rule.life) {
    case SpendRule::Life::Days: return tr("valid for %Ln days", nullptr, rule.lifeDays);
    case SpendRule::Life::MonthEnd: return tr("valid to the end of the month");
    case SpendRule::Life::SeasonEnd: return tr("valid to the end of the season");
    case SpendRule::Life::NextSeasonEnd: return tr("valid to the end of the next season");
    case SpendRule::Life::YearEnd: return tr("valid to the end of the year");
    case SpendRule::Life::Never: break;
    }
    return {};
}

QStringList SpendWords::terms(const SpendRule &rule) const
{
    QStringList terms;
    if (rule.firstPurchaseOnly)
        terms << tr("only for the first purchase");
    if (rule.delayDays > 0)
        terms << tr("usable after %Ln days", nullptr, rule.delayDays);
    if (const QString ends = life(rule); !ends.isEmpty())
        terms << ends;
    if (rule.yearlyCap)
        terms << tr("at most %1 a year").arg(m_format.money(*rule.yearlyCap));
    if (!rule.exceptTags.isEmpty())
        terms << tr("not for members tagged %1").arg(listed(rule.exceptTags));
    return terms;
}

QString SpendWords::rule(const SpendRule &rule, const std::vector<domain::Tier> &tiers) const
{
    QStringList parts;
    for (const SpendStep &each : rule.steps)
        parts << step(each);
    QStringList names;
    for (const domain::Tier &tier : tiers) {
        if (rule.tiers.contains(tier.id))
            names << tier.name;
    }
    if (!names.isEmpty()) //: %1 names of tiers
        parts << tr("only for the tier %1").arg(listed(names));
    parts << terms(rule);
    //: %1 each purchase / all purchases of a year, %2 shares and conditions
    return tr("Credit for %1: %2").arg(measure(rule.measure), joined(parts));
}

QString SpendWords::why(const SpendGain &gain) const
{
    const QString basis = m_format.money(gain.basis);
    QString text;
    if (gain.step.share) {
        //: %1 a share such as 15%, %2 an amount
        text = tr("%1 of %2").arg(m_format.percent(*gain.step.share), basis);
    } else {
        //: %1 an amount that was reached, %2 an amount that was bought
        text = tr("for reaching %1 with %2").arg(m_format.money(gain.step.from), basis);
    }
    if (gain.had.isPositive()) //: %1 the reason, %2 an amount
        text = tr("%1, less %2 given before").arg(text, m_format.money(gain.had));
    if (gain.trimmed().isPositive())
        //: %1 the reason, %2 an amount
        text = tr("%1, less %2 above the yearly limit").arg(text, m_format.money(gain.trimmed()));
    return text;
}

QString SpendWords::when(const SpendGain &gain, QDate today) const
{
    QStringList parts;
    if (gain.usable > today)
        parts << tr("usable from %1").arg(m_format.dateLong(gain.usable));
    if (gain.lastDay)
        parts << tr("valid until %1").arg(m_format.dateLong(*gain.lastDay));
    return parts.join(m_format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString SpendWords::period(const DayRange &days) const
{
    const domain::ShopCalendar &calendar = m_format.calendar();
    if (days == calendar.daysOf(calendar.monthOf(days.first)))
        return m_format.month(calendar.monthOf(days.first));
    //: %1 first day, %2 last day
    return tr("%1 to %2").arg(m_format.dateLong(days.first), m_format.dateLong(days.last));
}

QString SpendWords::cause(const domain::SpendGrant &grant) const
{
    if (grant.purchase)
        return tr("Purchase %1").arg(Bidi::isolate(m_format.localDigits(grant.purchaseRef)));
    return period(grant.days);
}

} // namespace bashgah::ui
