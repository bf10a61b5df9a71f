// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/giftwords.h"

#include "domain/program/occasion.h"
#include "ui/format/bidi.h"

namespace bashgah::ui {

QString GiftWords::source(const domain::Taking &taking)
{
    using domain::OccasionKind;
    if (!taking.source)
        return {};
    if (taking.source->kind == domain::GiftSource::Kind::Tier)
        return tr("for reaching a tier");
    switch (domain::occasionFromKey(taking.source->name).value_or(OccasionKind::Joining)) {
    case OccasionKind::ProfileComplete: return tr("for a complete profile");
    case OccasionKind::Birthday: return tr("for the birthday");
    case OccasionKind::JoiningDay: return tr("for the day of joining");
    case OccasionKind::WeddingDay: return tr("for the wedding anniversary");
    case OccasionKind::Joining:
    case OccasionKind::Referrer:
    case OccasionKind::Referee: break;
    }
    return tr("for joining");
}

QString GiftWords::ready(const domain::Taking &taking) const
{
    QString text = Bidi::isolateAuto(taking.rewardName);
    if (const QString why = source(taking); !why.isEmpty()) //: %1 name of a reward, %2 "for joining"
        text = tr("%1 (%2)").arg(text, why);
    if (taking.until) //: %1 a gift, %2 date and time
        text = tr("%1, to be fetched before %2").arg(text, m_format.dateTime(*taking.until));
    return text;
}

QString GiftWords::promised(const domain::PromisedReward &promised) const
{
    const QString number = m_format.number(promised.reward.value());
    if (promised.days == 0)
        return tr("reward number %1").arg(number);
    return tr("reward number %1, to be fetched within %Ln days", nullptr, promised.days).arg(number);
}

QStringList GiftWords::afterUnmerge(const services::GiftsBack &gifts) const
{
    QStringList lines;
    for (const QString &name : gifts.taken) //: %1 a reward of the catalogue; two members were one for a while
        lines << tr("The gift %1 was taken back: only the two together had earned it.").arg(Bidi::isolateAuto(name));
    for (const QString &name : gifts.gone) //: %1 a reward of the catalogue; two members were one for a while
        lines << tr("The gift %1 was handed out already, though only the two together had earned it.")
                     .arg(Bidi::isolateAuto(name));
    if (gifts.points > domain::Points())
        lines << tr("%1 of full cards were taken back: only the two together had earned them.")
                     .arg(m_format.points(gifts.points));
    if (gifts.debt > domain::Points())
        lines << tr("%1 are taken for gifts that are gone.").arg(m_format.points(gifts.debt));
    return lines;
}

} // namespace bashgah::ui
