// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/ledgertext.h"

#include "ui/format/activitywords.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/format/historywords.h"
#include "ui/format/ruletext.h"
#include "ui/pages/memberprofile/ledgerreason.h"

namespace bashgah::ui {

using domain::EntryKind;
using services::LedgerRow;

QString LedgerText::title(const LedgerRow &row) const
{
    if (row.byMerge)
        return row.points > domain::Points() ? tr("Came from the same person's other entry") : tr("Moved to the same person's other entry");
    if (row.byErasure)
        return tr("Written off: member erased");
    if (!row.household.isEmpty())
        return household(row);
    if (!row.reward.isEmpty()) //: %1 what happened to the points ("Spent"), %2 the name of a reward
        return tr("%1: reward %2").arg(HistoryWords::points(row.kind), Bidi::isolateAuto(row.reward));
    if (!row.cause.isEmpty()) //: %1 what happened to the points ("Donated"), %2 the name of a good cause
        return tr("%1: cause %2").arg(HistoryWords::points(row.kind), Bidi::isolateAuto(row.cause));
    if (!row.challenge.isEmpty()) //: %1 what happened to the points ("Bonus"), %2 the name of a stamp card or the like
        return tr("%1: gift of %2").arg(HistoryWords::points(row.kind), Bidi::isolateAuto(row.challenge));
    if (!row.partner.isEmpty()) //: %1 what happened to the points ("Moved to a partner"), %2 the name of a partner
        return tr("%1: %2").arg(HistoryWords::points(row.kind), Bidi::isolateAuto(row.partner));
    if (!row.activity.isEmpty()) {
        return tr("%1: %2").arg(HistoryWords::points(row.kind == EntryKind::Clawback ? EntryKind::Adjust : row.kind),
                                ActivityWords::name(row.activity, row.activityName));
    }
    if (row.exchanged.isPositive())
        return tr("Became credit");
    if (row.exchangedBack.isPositive())
        return tr("Came back from credit");
    if (row.purchaseRef.isEmpty())
        return HistoryWords::points(row.kind);
    //: %1 what happened to the points ("Earned"), %2 the number of the purchase
    return tr("%1: purchase %2").arg(HistoryWords::points(row.kind), Bidi::isolate(m_format.localDigits(row.purchaseRef)));
}

QString LedgerText::household(const LedgerRow &row) const
{
    QString what = HistoryWords::points(EntryKind::Redeem);
    if (!row.reward.isEmpty()) //: %1 the name of a reward
        what = tr("reward %1").arg(Bidi::isolateAuto(row.reward));
    else if (!row.purchaseRef.isEmpty()) //: %1 the number of a purchase
        what = tr("purchase %1").arg(Bidi::isolate(m_format.localDigits(row.purchaseRef)));
    const QString who = Bidi::isolateAuto(row.household);
    const bool came = row.points > domain::Points();
    if (row.householdBack) //: %1 a member of the same household, %2 a purchase or a reward
        return came ? tr("Came back from %1: %2").arg(who, what) : tr("Given back to %1: %2").arg(who, what);
    //: %1 a member of the same household, %2 a purchase or a reward
    return came ? tr("From the points of %1: %2").arg(who, what) : tr("Spent by %1: %2").arg(who, what);
}

QStringList LedgerText::why(const LedgerRow &row) const
{
    QStringList lines;
    addEarning(row, lines);
    if (const QString reason = LedgerReason(m_format).text(row); !reason.isEmpty())
        lines << reason;
    if (row.exchangedEvery > domain::Points()) //: %1 so many points
        lines << tr("The rule: every %1 become credit.").arg(m_format.points(row.exchangedEvery));
    if (row.writtenOff > domain::Points()) {
        lines << tr("%1 were due; %2 were already spent and are written off.")
                     .arg(m_format.points(row.asked), m_format.number(row.writtenOff.value()));
    }
    if (!row.tier.isEmpty()) //: %1 name of a tier
        lines << tr("So many for the tier %1.").arg(Bidi::isolateAuto(row.tier));
    if (row.activates && *row.activates > row.day)
        lines << tr("Usable from %1.").arg(m_format.dateLong(*row.activates));
    if (!row.household.isEmpty() && !row.byErasure)
        lines << tr("The household spends its points together; what comes back returns to whom it came from.");
    if (row.expires && row.livesBy) //: %1 and %2 dates
        lines << tr("Valid until %1, for the purchase of %2 let them live on.")
                     .arg(m_format.dateLong(*row.expires), m_format.dateLong(*row.livesBy));
    else if (row.expires)
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
    if (lines.isEmpty()) // an earning by no rule
        lines << HistoryWords::points(row.kind);
    return lines;
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

} // namespace bashgah::ui
