// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tierwords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::TierMeasure;
using domain::TierReason;
using domain::TierWindow;

QString TierWords::score(TierMeasure measure, domain::TierScore score) const
{
    switch (measure) {
    case TierMeasure::Spend:
    case TierMeasure::FirstPurchase: return m_format.money(score.money());
    case TierMeasure::Points: return m_format.points(score.points());
    case TierMeasure::Visits: break;
    }
    return tr("%Ln purchases", nullptr, static_cast<int>(score.value()));
}

QString TierWords::counts(TierMeasure measure) const
{
    switch (measure) {
    case TierMeasure::Spend: return tr("Net spend decides the tier");
    case TierMeasure::Points: return tr("Points of the rules decide the tier");
    case TierMeasure::Visits: return tr("The number of purchases decides the tier");
    case TierMeasure::FirstPurchase: break;
    }
    return tr("The first purchase decides the tier");
}

QString TierWords::window(const domain::DayRange &window) const
{
    if (window.first.year() <= 1)
        return tr("since joining");
    //: %1 first day, %2 last day
    return tr("from %1 to %2").arg(m_format.dateLong(window.first), m_format.dateLong(window.last));
}

QString TierWords::band(const domain::TierPolicy &policy, size_t tier) const
{
    const QString from = score(policy.measure, policy.tiers[tier].minimum);
    if (tier + 1 == policy.tiers.size())
        //: a band of tiers: %1 amount, which belongs to it
        return tr("from %1 (included) upward").arg(from);
    //: a band of tiers: %1 amount, which belongs to it, %2 amount, which does not
    return tr("from %1 (included) to below %2").arg(from, score(policy.measure, policy.tiers[tier + 1].minimum));
}

QString TierWords::period(const domain::TierPolicy &policy) const
{
    const bool two = policy.validity == domain::TierValidity::NextPeriod;
    switch (policy.window) {
    case TierWindow::Rolling: return tr("the last %Ln months", nullptr, policy.windowMonths);
    case TierWindow::Month: return two ? tr("this or the last calendar month") : tr("this calendar month");
    case TierWindow::Quarter: return two ? tr("this or the last season") : tr("this season");
    case TierWindow::HalfYear: return two ? tr("this or the last half-year") : tr("this half-year");
    case TierWindow::Year: return two ? tr("this or the last calendar year") : tr("this calendar year");
    case TierWindow::MembershipYear:
        return two ? tr("this or the last membership year") : tr("this membership year");
    case TierWindow::Lifetime: break;
    }
    return tr("the whole membership");
}

QString TierWords::inactivity(const domain::TierInactivity &inactivity) const
{
    return inactivity.unit == domain::TierInactivity::Unit::Days
        ? tr("%Ln days", nullptr, inactivity.count)
        : tr("%Ln months", nullptr, inactivity.count);
}

QString TierWords::benefits(const domain::Tier &tier) const
{
    QStringList parts;
    if (tier.discount.basisPoints() > 0)
        parts << tr("%1 off every purchase").arg(m_format.percent(tier.discount));
    if (!tier.gift.isEmpty())
        parts << Bidi::isolateAuto(tier.gift);
    return parts.join(QStringLiteral(" · "));
}

QString TierWords::below(const Why &why) const
{
    const QString has = score(why.policy.measure, why.inputs.score);
    const QString needs = score(why.policy.measure, why.tier ? why.tier->keepFrom() : domain::TierScore());
    const QString days = window(why.inputs.window);
    if (why.reason == TierReason::Never)
        return tr("%1 %2 is below the %3 to stay, but this programme takes no tier away.").arg(has, days, needs);
    const QString until = why.standing.until ? m_format.dateLong(*why.standing.until) : QString();
    return why.reason == TierReason::Stepped
        ? tr("One tier down, for %1 %2 was too little; this one is kept until %3 at least.").arg(has, days, until)
        : tr("%1 %2 is below the %3 to stay; the tier is kept until %4.").arg(has, days, needs, until);
}

QString TierWords::why(const Why &why) const
{
    const QString has = score(why.policy.measure, why.inputs.score);
    const QString days = window(why.inputs.window);
    switch (why.reason) {
    case TierReason::Pinned:
        return tr("Set by hand until %1: %2")
            .arg(m_format.dateLong(why.inputs.pin->until), Bidi::isolateAuto(why.inputs.pin->reason));
    case TierReason::Away:
        return tr("Nothing bought since %1: one tier down for each %2 without a purchase. "
                  "The next purchase brings back the tier of %3.")
            .arg(why.inputs.lastPurchase ? m_format.dateLong(*why.inputs.lastPurchase) : QString(),
                 why.policy.inactivity ? inactivity(*why.policy.inactivity) : QString(), has);
    case TierReason::Grace:
    case TierReason::Stepped:
    case TierReason::Never:
        return below(why);
    case TierReason::Kept:
        return tr("%1 %2 is enough to stay (%3), though not to enter.")
            .arg(has, days, score(why.policy.measure, why.tier ? why.tier->keepFrom() : domain::TierScore()));
    case TierReason::Score: break;
    }
    if (!why.tier)
        return tr("%1 %2 reaches no tier yet.").arg(has, days);
    //: "2,300,000 tomans from 1 Mehr 1404 to 31 Shahrivar 1405 reaches the 2,000,000 tomans of this tier."
    return tr("%1 %2 reaches the %3 of this tier.").arg(has, days, score(why.policy.measure, domain::entryOf(*why.tier, why.inputs.lost)));
}

QString TierWords::reason(TierReason reason) const
{
    switch (reason) {
    case TierReason::Score: return tr("score reached", "tier");
    case TierReason::Kept: return tr("enough to stay");
    case TierReason::Grace: return tr("below, in grace");
    case TierReason::Stepped: return tr("one tier down");
    case TierReason::Never: return tr("below, never taken away");
    case TierReason::Away: return tr("no purchase for long");
    case TierReason::Pinned: break;
    }
    return tr("set by hand");
}

QString TierWords::cause(const QString &cause) const
{
    if (cause == QLatin1String("purchase"))
        return tr("purchase");
    if (cause == QLatin1String("refund"))
        return tr("return");
    if (cause == QLatin1String("programme"))
        return tr("new programme");
    if (cause == QLatin1String("pin"))
        return tr("staff");
    return tr("end of the day");
}

} // namespace bashgah::ui
