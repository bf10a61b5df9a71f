// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/activitywords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::ActivityRule;

QStringList ActivityWords::kinds()
{
    return {tr("Survey answered"), tr("Review written"), tr("Told others about the shop"), tr("Something else")};
}

QStringList ActivityWords::limits()
{
    //: stands after a number
    const QString day = tr("times a day");
    //: stands after a number
    const QString month = tr("times a month");
    return {tr("as often as wanted"), day, month, tr("once only")};
}

QString ActivityWords::limit(const ActivityRule &rule)
{
    switch (rule.limit) {
    case domain::ActivityLimit::None: return tr("as often as wanted");
    case domain::ActivityLimit::Day:
        return rule.times == 1 ? tr("once a day") : tr("%Ln times a day", nullptr, rule.times);
    case domain::ActivityLimit::Month:
        return rule.times == 1 ? tr("once a month") : tr("%Ln times a month", nullptr, rule.times);
    case domain::ActivityLimit::Once: break;
    }
    return tr("once only");
}

QString ActivityWords::name(const QString &kind, const QString &ownName)
{
    if (!ownName.isEmpty())
        return Bidi::isolateAuto(ownName);
    const QStringList words = kinds();
    for (int i = 0; i < words.size(); ++i) {
        if (domain::activityKey(static_cast<domain::ActivityKind>(i)) == kind)
            return words.at(i);
    }
    return kind;
}

QString ActivityWords::rule(const ActivityRule &rule) const
{
    const QString what = name(domain::activityKey(rule.kind), rule.name);
    //: %1 points, %2 what a member does ("Survey answered"), %3 "once a month"
    const QString text = tr("%1 for: %2, %3").arg(m_format.points(rule.points), what, limit(rule));
    //: %1 a rule, then how long its points live
    return rule.lifeDays > 0 ? tr("%1; valid for %Ln days", nullptr, rule.lifeDays).arg(text) : text;
}

QString ActivityWords::milestone(const domain::MilestoneRule &rule) const
{
    return tr("%1 more for %2 within %Ln days", nullptr, rule.days)
        .arg(m_format.points(rule.bonus), m_format.points(rule.reach));
}

QString ActivityWords::exchange(const domain::ExchangeRule &rule) const
{
    const QString text = rule.reward
        ? tr("At %1 reward number %2 is set aside").arg(m_format.points(rule.every), m_format.number(rule.reward->value()))
        : tr("Every %1 become %2 credit").arg(m_format.points(rule.every), m_format.money(rule.credit));
    //: %1 a rule of exchange
    const QString when = rule.atOnce ? tr("%1, with the purchase").arg(text) : tr("%1, in the night").arg(text);
    return rule.lifeDays > 0 ? tr("%1; valid for %Ln days", nullptr, rule.lifeDays).arg(when) : when;
}

} // namespace bashgah::ui
