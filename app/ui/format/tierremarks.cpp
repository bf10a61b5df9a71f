// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tierremarks.h"

#include "ui/format/tierwords.h"

namespace bashgah::ui {

QString TierRemarks::text(const domain::TierPolicy &policy, const domain::TierRemark &remark) const
{
    using Kind = domain::TierRemark::Kind;
    const QString name = policy.tiers[remark.tier].name;
    const QString below = remark.tier > 0 ? policy.tiers[remark.tier - 1].name : QString();
    switch (remark.kind) {
    case Kind::MultiplierNotRising: return tr("“%1” multiplies points less than “%2” below it.").arg(name, below);
    case Kind::DiscountFalling: return tr("“%1” has a smaller discount than “%2” below it.").arg(name, below);
    case Kind::SameBenefits: return tr("“%1” gives its members nothing more than “%2”.").arg(name, below);
    case Kind::KeepFalling: return tr("“%1” is easier to keep than “%2” below it.").arg(name, below);
    case Kind::ReenterFalling: return tr("“%1” is easier to come back to than “%2” below it.").arg(name, below);
    case Kind::NobodyReenters:
        return tr("What “%1” asks of who comes back is never asked: nobody goes down.").arg(name);
    case Kind::NoPoints: return tr("Nobody can reach “%1”: no rule gives points to members below it.").arg(name);
    case Kind::AboveLimits:
        return tr("Nobody can reach “%1”: the limits on points leave fewer than it asks for.").arg(name);
    case Kind::TooManyVisits:
        return tr("Hardly anybody can reach “%1”: it asks for more than one purchase a day.").arg(name);
    case Kind::NothingWaits: return tr("New points can be spent at once: none of them wait to count for tiers.");
    case Kind::InactivityTooLate: break;
    }
    return tr("Going down without a purchase comes too late: by then the purchases no longer count anyway.");
}

QStringList TierRemarks::texts(const domain::Programme &programme) const
{
    QStringList texts;
    if (!programme.tiers || programme.tiers->tiers.empty())
        return texts;
    const domain::TierPolicy &policy = *programme.tiers;
    const domain::Tier &first = policy.tiers.front();
    if (first.minimum.isPositive()) {
        texts << tr("Members below %1 have no tier.")
                     .arg(TierWords(m_format).score(policy.measure, first.minimum));
    }
    for (const domain::TierRemark &remark : domain::tierRemarks(programme))
        texts << text(policy, remark);
    return texts;
}

} // namespace bashgah::ui
