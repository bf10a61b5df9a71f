// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reasontext.h"

namespace bashgah::ctl {

using namespace domain;

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

QString factor(int num, int den)
{
    return den == 1 ? QString(u'x' + number(num)) : QString(u'x' + number(num) + u'/' + number(den));
}

struct EffectText
{
    const Currency &currency;
    QString operator()(const PerMoneyRule &rule) const
    {
        const QString text = QStringLiteral("%1 per %2").arg(
            number(rule.points.value()), plainMajor(rule.per, currency));
        return rule.mode == EarnMode::Block ? QString(text + QStringLiteral(" full")) : text;
    }
    QString operator()(const FixedRule &rule) const
    {
        return QStringLiteral("%1 per purchase").arg(number(rule.points.value() * rule.units));
    }
    QString operator()(const PerUnitRule &rule) const
    {
        return QStringLiteral("%1 per %2 units").arg(number(rule.points.value()), number(rule.units));
    }
    QString operator()(const MultiplierRule &rule) const { return factor(rule.num, rule.den); }
    QString operator()(const TierMultiplier &tier) const
    {
        return QString(tier.tierName + u' ' + factor(tier.num, tier.den));
    }
};

QString periodText(CapPeriod period)
{
    static const QString words[] = {QStringLiteral("purchase"), QStringLiteral("day"),
                                    QStringLiteral("week"), QStringLiteral("month"),
                                    QStringLiteral("year"), QStringLiteral("member"),
                                    QStringLiteral("budget"), QStringLiteral("budget a month"),
                                    QStringLiteral("budget a year")};
    return words[static_cast<int>(period)];
}

QString earningText(const Evaluation &why, const Currency &currency)
{
    QStringList parts;
    for (const AppliedRule &rule : why.rules) {
        const QString text = std::visit(EffectText{currency}, rule.effect);
        parts.append(QString(text + QStringLiteral(" = ") + number(rule.points.value())));
    }
    for (const Trimmed &cut : why.trimmed) {
        parts.append(QStringLiteral("%1 cut off: at most %2 per %3")
                         .arg(number(cut.points.value()), number(cut.cap.most.value()),
                              periodText(cut.cap.per)));
    }
    const QString tax = why.tax.isPositive()
        ? QStringLiteral(" without %1 of tax").arg(plainMajor(why.tax, currency)) : QString();
    return QStringLiteral("%1 counts%2; %3")
        .arg(plainMajor(why.basis, currency), tax, parts.join(QStringLiteral(", ")));
}

QString bonusText(const services::LedgerRow &row)
{
    if (row.occasion)
        return QStringLiteral("bonus: %1%2")
            .arg(domain::occasionKey(*row.occasion),
                 row.tier.isEmpty() ? QString() : QString(QStringLiteral(" of the tier ") + row.tier));
    if (!row.activity.isEmpty()) {
        return QStringLiteral("bonus: activity %1")
            .arg(row.activityName.isEmpty() ? row.activity : row.activityName);
    }
    if (row.milestone > domain::Points(0))
        return QStringLiteral("bonus: reached %1 points").arg(number(row.milestone.value()));
    return QStringLiteral("bonus");
}

QString clawbackText(const services::LedgerRow &row, const Currency &currency)
{
    if (row.meetsWriteOff)
        return QStringLiteral("points of goods that came back, written off as spent; what they were spent on came back too");
    if (row.missingValue && !row.tier.isEmpty())
        return QStringLiteral("gift of the tier %1 was fetched, but the tier is no longer reached").arg(row.tier);
    if (row.missingValue)
        return QStringLiteral("credit of %1 was spent, and the goods it was given for came back")
            .arg(plainMajor(*row.missingValue, currency));
    if (row.nextVisit)
        return QStringLiteral("a code for the next visit was used for %1, and the purchase that gave it came back")
            .arg(plainMajor(*row.nextVisit, currency));
    if (!row.activity.isEmpty()) {
        return QStringLiteral("activity taken back: %1")
            .arg(row.activityName.isEmpty() ? row.activity : row.activityName);
    }
    const QString what = row.byMilestone ? QStringLiteral("bonus for points in a short time, of goods that came back")
        : row.occasion ? QString(QStringLiteral("bonus taken back: ") + domain::occasionKey(*row.occasion))
                       : QStringLiteral("points of goods that came back");
    const QString text = QStringLiteral("%1: %2").arg(what, number(row.asked.value()));
    if (row.writtenOff.isZero())
        return text;
    return QString(text + QStringLiteral(", of which %1 were spent and are written off")
                              .arg(number(row.writtenOff.value())));
}

QString householdText(const services::LedgerRow &row)
{
    const bool came = row.points > Points(0);
    if (row.householdBack)
        return (came ? QStringLiteral("came back from %1") : QStringLiteral("given back to %1")).arg(row.household);
    return (came ? QStringLiteral("from the points of %1") : QStringLiteral("spent by %1")).arg(row.household);
}

QString challengeText(const services::LedgerRow &row)
{
    if (row.missingValue)
        return QStringLiteral("gift was used, but its card is no longer full: %1").arg(row.challenge);
    return row.kind == EntryKind::Clawback ? QStringLiteral("gift taken back: %1").arg(row.challenge)
                                           : QStringLiteral("gift of: %1").arg(row.challenge);
}

QString redeemText(const services::LedgerRow &row, const domain::Currency &currency)
{
    if (!row.reward.isEmpty())
        return QStringLiteral("reward: %1").arg(row.reward);
    if (row.exchanged.isPositive())
        return QStringLiteral("every %1 became credit, together %2")
            .arg(number(row.exchangedEvery.value()), plainMajor(row.exchanged, currency));
    return QStringLiteral("paid %1").arg(plainMajor(row.paid, currency));
}

QString redeemReversalText(const services::LedgerRow &row, const domain::Currency &currency)
{
    if (!row.reward.isEmpty())
        return QStringLiteral("reward given back: %1").arg(row.reward);
    if (!row.cause.isEmpty())
        return QStringLiteral("donation taken back: %1").arg(row.cause);
    if (row.exchangedBack.isPositive())
        return QStringLiteral("credit %1 they had become was taken, so that they could be taken back")
            .arg(plainMajor(row.exchangedBack, currency));
    if (row.nextVisit)
        return QStringLiteral("the purchase that used the code for the next visit came back");
    return QStringLiteral("points that had paid for goods that came back");
}

QString kindText(const services::LedgerRow &row, const ShopProfile &profile)
{
    if (!row.household.isEmpty() && !row.byErasure)
        return householdText(row);
    if (!row.challenge.isEmpty())
        return challengeText(row);
    switch (row.kind) {
    case EntryKind::Earn:
        return row.why ? earningText(*row.why, profile.currency) : QStringLiteral("earned");
    case EntryKind::Bonus:
        return bonusText(row);
    case EntryKind::Redeem:
        return redeemText(row, profile.currency);
    case EntryKind::RedeemReversal:
        return redeemReversalText(row, profile.currency);
    case EntryKind::Clawback:
        return clawbackText(row, profile.currency);
    case EntryKind::Expire:
        return row.expires
            ? QStringLiteral("were valid until %1").arg(profile.calendar.isoText(*row.expires))
            : QStringLiteral("expired");
    case EntryKind::Adjust:
        if (row.byErasure && !row.household.isEmpty())
            return QStringLiteral("came back for somebody of the household who was erased since: nobody gets them");
        return row.byErasure ? QStringLiteral("member erased") : QStringLiteral("by hand");
    case EntryKind::Opening:
        return QStringLiteral("opening balance");
    case EntryKind::TransferOut:
        return row.byMerge ? QStringLiteral("to the other of two members") : QStringLiteral("to partner %1").arg(row.partner);
    case EntryKind::TransferIn:
        return row.byMerge ? QStringLiteral("from the other of two members") : QStringLiteral("from partner %1").arg(row.partner);
    case EntryKind::Donate:
        return row.cause.isEmpty() ? QStringLiteral("donation") : QStringLiteral("donated to: %1").arg(row.cause);
    }
    return {};
}

} // namespace

QString reasonText(const services::LedgerRow &row, const ShopProfile &profile)
{
    const QString text = kindText(row, profile);
    return row.reason.isEmpty() ? text : QString(text + QStringLiteral(": ") + row.reason);
}

QString ruleText(const AppliedRule &rule, const Currency &currency)
{
    return std::visit(EffectText{currency}, rule.effect);
}

} // namespace bashgah::ctl
