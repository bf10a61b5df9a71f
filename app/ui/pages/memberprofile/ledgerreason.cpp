// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/ledgerreason.h"

#include "ui/format/format.h"

namespace bashgah::ui {

using domain::EntryKind;
using domain::OccasionKind;
using domain::Points;
using services::LedgerRow;

QString LedgerReason::text(const LedgerRow &row) const
{
    if (row.byErasure && !row.household.isEmpty())
        return tr("They came back for somebody of the household who was erased since: nobody gets them.");
    if (!row.household.isEmpty()) // the line itself says who spent it, and on what
        return {};
    if (row.byMerge)
        return tr("Two entries of the same person were put together, or parted again.");
    if (row.byErasure)
        return tr("The member was erased, and what was left was written off.");
    switch (row.kind) {
    case EntryKind::Earn: return row.why ? QString() : tr("For a purchase.");
    case EntryKind::Bonus: return bonus(row);
    case EntryKind::Redeem: return spent(row);
    case EntryKind::RedeemReversal: return cameBack(row);
    case EntryKind::Clawback: return taken(row);
    case EntryKind::Expire: return tr("Their last day had passed.");
    case EntryKind::Adjust: return tr("Changed by hand.");
    case EntryKind::Opening: return tr("Brought along from before.");
    case EntryKind::TransferOut: return tr("They went to a partner.");
    case EntryKind::TransferIn: return tr("They came from a partner.");
    case EntryKind::Donate: return tr("The shop pays their value to the cause.");
    }
    return {};
}

QString LedgerReason::occasion(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Joining: return tr("For joining the club.");
    case OccasionKind::ProfileComplete: return tr("For a complete profile.");
    case OccasionKind::Birthday: return tr("For the birthday.");
    case OccasionKind::JoiningDay: return tr("For another year in the club.");
    case OccasionKind::WeddingDay: return tr("For the wedding anniversary.");
    case OccasionKind::Referrer: return tr("For bringing a new member.");
    case OccasionKind::Referee: return tr("For joining on a member's word.");
    }
    return {};
}

QString LedgerReason::bonus(const LedgerRow &row) const
{
    if (row.occasion)
        return occasion(*row.occasion);
    if (!row.challenge.isEmpty())
        return tr("All that it asks for was reached.");
    if (!row.activity.isEmpty())
        return tr("Confirmed by staff.");
    if (row.milestone > Points())
        return tr("For %1 in a short time.").arg(m_format.points(row.milestone));
    return tr("Given beside what purchases earn.");
}

QString LedgerReason::spent(const LedgerRow &row) const
{
    if (!row.reward.isEmpty())
        return tr("They are the price of the reward.");
    if (row.exchanged.isPositive())
        return tr("They became %1 of credit by themselves.").arg(m_format.money(row.exchanged));
    return tr("Paid a part of the bill.");
}

QString LedgerReason::cameBack(const LedgerRow &row) const
{
    if (!row.cause.isEmpty())
        return tr("The donation was taken back; the points keep their old last day.");
    if (!row.reward.isEmpty())
        return tr("The reward came back; the points keep their old last day.");
    if (row.exchangedBack.isPositive()) {
        return tr("The %1 of credit they had become was not spent and is taken; they keep their old last day.")
            .arg(m_format.money(row.exchangedBack));
    }
    if (row.nextVisit)
        return tr("The purchase that used the code came back too: nothing is asked for it.");
    return tr("They had paid for goods that came back; they keep their old last day.");
}

QString LedgerReason::taken(const LedgerRow &row) const
{
    if (row.meetsWriteOff)
        return tr("They were written off when their goods came back; what they had been spent on has come back too.");
    if (!row.challenge.isEmpty() && row.missingValue)
        return tr("The goods that were kept no longer fill the card, and its gift had been used already.");
    if (!row.challenge.isEmpty())
        return tr("The goods that were kept no longer fill the card.");
    if (row.missingValue && !row.tier.isEmpty()) //: %1 name of a tier
        return tr("The goods that were kept no longer reach “%1”, and its gift had been fetched already.").arg(row.tier);
    if (row.missingValue)
        return tr("Credit of %1 was spent; the goods it was given for came back.").arg(m_format.money(*row.missingValue));
    if (!row.activity.isEmpty())
        return tr("It had been confirmed by mistake and was taken back.");
    if (row.nextVisit) {
        return tr("A code for the next visit was used for %1; the purchase that gave it came back.")
            .arg(m_format.money(*row.nextVisit));
    }
    if (row.occasion)
        return tr("The purchase that the reward for bringing a new member was for came back.");
    if (row.byMilestone)
        return tr("The goods that were kept no longer reach the points that brought a bonus.");
    return tr("The goods that were kept no longer give these points.");
}

} // namespace bashgah::ui
