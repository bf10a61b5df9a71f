// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/ledgertext.h"

#include "ui/format/activitywords.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/format/ruletext.h"

namespace bashgah::ui {

using domain::EntryKind;
using services::LedgerRow;

QString LedgerText::kind(EntryKind kind) const
{
    switch (kind) {
    case EntryKind::Earn: return tr("Earned");
    case EntryKind::Bonus: return tr("Bonus");
    case EntryKind::Redeem: return tr("Spent");
    case EntryKind::RedeemReversal: return tr("Came back");
    case EntryKind::Clawback: return tr("Taken at a refund");
    case EntryKind::Expire: return tr("Expired");
    case EntryKind::Adjust: return tr("Adjusted by hand");
    case EntryKind::Opening: return tr("Opening balance");
    case EntryKind::TransferOut: return tr("Moved to a partner");
    case EntryKind::TransferIn: return tr("Came from a partner");
    case EntryKind::Donate: return tr("Donated");
    }
    return {};
}

QString LedgerText::title(const LedgerRow &row) const
{
    if (row.byMerge)
        return row.points > domain::Points() ? tr("Came from the same person's other entry") : tr("Moved to the same person's other entry");
    if (row.byErasure)
        return tr("Written off: member erased");
    if (!row.reward.isEmpty()) //: %1 what happened to the points ("Spent"), %2 the name of a reward
        return tr("%1: reward %2").arg(kind(row.kind), Bidi::isolateAuto(row.reward));
    if (!row.cause.isEmpty()) //: %1 what happened to the points ("Donated"), %2 the name of a good cause
        return tr("%1: cause %2").arg(kind(row.kind), Bidi::isolateAuto(row.cause));
    if (!row.challenge.isEmpty()) //: %1 what happened to the points ("Bonus"), %2 the name of a stamp card or the like
        return tr("%1: gift of %2").arg(kind(row.kind), Bidi::isolateAuto(row.challenge));
    if (!row.partner.isEmpty()) //: %1 what happened to the points ("Moved to a partner"), %2 the name of a partner
        return tr("%1: %2").arg(kind(row.kind), Bidi::isolateAuto(row.partner));
    if (!row.activity.isEmpty()) {
        return tr("%1: %2").arg(kind(row.kind == EntryKind::Clawback ? EntryKind::Adjust : row.kind),
                                ActivityWords::name(row.activity, row.activityName));
    }
    if (row.exchanged.isPositive())
        return tr("Became credit");
    if (row.exchangedBack.isPositive())
        return tr("Came back from credit");
    if (row.purchaseRef.isEmpty())
        return kind(row.kind);
    //: %1 what happened to the points ("Earned"), %2 the number of the purchase
    return tr("%1: purchase %2").arg(kind(row.kind), Bidi::isolate(m_format.localDigits(row.purchaseRef)));
}

QStringList LedgerText::why(const LedgerRow &row) const
{
    QStringList lines;
    addEarning(row, lines);
    addClawback(row, lines);
    if (row.occasion)
        lines << occasion(*row.occasion);
    if (!row.tier.isEmpty()) //: %1 name of a tier
        lines << tr("So many for the tier %1.").arg(Bidi::isolateAuto(row.tier));
    addActivity(row, lines);
    if (row.kind == EntryKind::Redeem && row.reward.isEmpty() && !row.exchanged.isPositive())
        lines << tr("Paid a part of the bill.");
    if (row.kind == EntryKind::Donate && !row.cause.isEmpty())
        lines << tr("The shop pays their value to the cause.");
    if (row.kind == EntryKind::RedeemReversal && !row.cause.isEmpty())
        lines << tr("The donation was taken back; the points keep their old last day.");
    else if (row.kind == EntryKind::RedeemReversal && !row.reward.isEmpty())
        lines << tr("The reward came back; the points keep their old last day.");
    else if (row.kind == EntryKind::RedeemReversal && row.exchangedBack.isPositive())
        lines << tr("The %1 of credit they had become was not spent and is taken; they keep their old last day.")
                     .arg(m_format.money(row.exchangedBack));
    else if (row.kind == EntryKind::RedeemReversal && row.nextVisit)
        lines << tr("The purchase that used the code came back too: nothing is asked for it.");
    else if (row.kind == EntryKind::RedeemReversal)
        lines << tr("They had paid for goods that came back; they keep their old last day.");
    if (row.kind == EntryKind::Expire)
        lines << tr("Their last day had passed.");
    if (row.activates && *row.activates > row.day)
        lines << tr("Usable from %1.").arg(m_format.dateLong(*row.activates));
    if (row.expires)
        lines << tr("Valid until %1.").arg(m_format.dateLong(*row.expires));
    if (!row.passedReason.isEmpty()) //: %1 an amount, %2 what staff typed
        lines << tr("Recorded although %1 below the minimum margin. Reason: %2")
                     .arg(m_format.money(row.passedBy), Bidi::isolateAuto(row.passedReason));
    if (!row.reason.isEmpty())
        lines << tr("Reason: %1").arg(Bidi::isolateAuto(row.reason));
    if (!row.staffName.isEmpty())
        lines << tr("By %1.").arg(Bidi::isolateAuto(row.staffName));
    if (row.programmeVersion > 0)
        lines << tr("By version %1 of the programme.").arg(m_format.number(row.programmeVersion));
    if (lines.isEmpty())
        lines << kind(row.kind);
    return lines;
}

QString LedgerText::occasion(domain::OccasionKind kind)
{
    switch (kind) {
    case domain::OccasionKind::Joining: return tr("For joining the club.");
    case domain::OccasionKind::ProfileComplete: return tr("For a complete profile.");
    case domain::OccasionKind::Birthday: return tr("For the birthday.");
    case domain::OccasionKind::JoiningDay: return tr("For another year in the club.");
    case domain::OccasionKind::WeddingDay: return tr("For the wedding anniversary.");
    case domain::OccasionKind::Referrer: return tr("For bringing a new member.");
    case domain::OccasionKind::Referee: return tr("For joining on a member's word.");
    }
    return {};
}

void LedgerText::addEarning(const LedgerRow &row, QStringList &lines) const
{
    if (!row.why || row.kind != EntryKind::Earn)
        return;
    const RuleText rules(m_format);
    if (const QString basis = rules.basis(*row.why); !basis.isEmpty())
        lines << basis;
    for (const domain::AppliedRule &rule : row.why->rules) {
        //: %1 a rule of the programme, %2 a signed number of points
        lines << tr("%1: %2").arg(rules.phrase(rule), m_format.signedNumber(rule.points.value()));
    }
    for (const domain::Trimmed &cut : row.why->trimmed)
        lines << rules.trimmed(cut);
}

void LedgerText::addActivity(const LedgerRow &row, QStringList &lines) const
{
    if (row.kind == EntryKind::Bonus && !row.activity.isEmpty())
        lines << tr("Confirmed by staff.");
    if (row.kind == EntryKind::Bonus && row.milestone > domain::Points())
        lines << tr("For %1 in a short time.").arg(m_format.points(row.milestone));
    if (row.exchanged.isPositive())
        lines << tr("They became %1 of credit by themselves.").arg(m_format.money(row.exchanged));
}

void LedgerText::addClawback(const LedgerRow &row, QStringList &lines) const
{
    if (row.kind != EntryKind::Clawback)
        return;
    if (!row.challenge.isEmpty())
        lines << tr("The goods that were kept no longer fill the card.");
    else if (!row.activity.isEmpty())
        lines << tr("It had been confirmed by mistake and was taken back.");
    else if (row.nextVisit)
        lines << tr("A code for the next visit was used for %1; the purchase that gave it came back.")
                     .arg(m_format.money(*row.nextVisit));
    else
        lines << tr("The goods that were kept no longer give these points.");
    if (row.writtenOff > domain::Points()) {
        lines << tr("%1 were due; %2 were already spent and are written off.")
                     .arg(m_format.points(row.asked), m_format.number(row.writtenOff.value()));
    }
}

} // namespace bashgah::ui
