// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/challengewords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::Challenge;
using domain::ChallengeKind;
using domain::ChallengeMeasure;

QString ChallengeWords::kind(ChallengeKind kind)
{
    switch (kind) {
    case ChallengeKind::StampCard: return tr("stamp card");
    case ChallengeKind::Target: return tr("challenge");
    case ChallengeKind::Badge: return tr("badge");
    case ChallengeKind::Streak: return tr("streak");
    }
    return {};
}

QString ChallengeWords::measure(ChallengeMeasure measure)
{
    switch (measure) {
    case ChallengeMeasure::Purchases: return tr("purchases");
    case ChallengeMeasure::Spend: return tr("money spent");
    case ChallengeMeasure::Units: return tr("pieces");
    case ChallengeMeasure::Weeks: return tr("weeks in a row");
    case ChallengeMeasure::Months: return tr("months in a row");
    case ChallengeMeasure::Points: return tr("points earned");
    case ChallengeMeasure::Challenges: return tr("gifts of other games");
    }
    return {};
}

QString ChallengeWords::amount(ChallengeMeasure measure, qint64 value) const
{
    if (measure == ChallengeMeasure::Spend)
        return m_format.money(domain::Money::fromMinor(value));
    if (measure != ChallengeMeasure::Units)
        return m_format.number(value);
    if (value % 1000 == 0)
        return m_format.number(value / 1000);
    return m_format.decimal(QStringLiteral("%1.%2").arg(value / 1000).arg(value % 1000, 3, 10, QChar(u'0')));
}

QString ChallengeWords::fullAt(const Challenge &challenge) const
{
    if (challenge.kind != ChallengeKind::Badge)
        return amount(challenge.measure, challenge.target);
    QStringList levels;
    for (const qint64 level : challenge.levels)
        levels << amount(challenge.measure, level);
    return levels.join(QStringLiteral(" · "));
}

QString ChallengeWords::gift(const domain::ChallengeReward &reward) const
{
    if (reward.credit.isPositive())
        return tr("%1 of credit").arg(m_format.money(reward.credit));
    if (reward.reward)
        return Bidi::isolateAuto(reward.rewardName);
    return reward.points.isZero() ? tr("the honour") : m_format.points(reward.points);
}

QString ChallengeWords::gift(const Challenge &challenge) const
{
    return gift({challenge.points, challenge.credit, challenge.reward, challenge.rewardName});
}

QString ChallengeWords::terms(const Challenge &challenge) const
{
    QStringList terms;
    if (!challenge.goods.isEmpty()) //: %1 code or category of a product
        terms << tr("only %1").arg(Bidi::isolateAuto(challenge.goods));
    if (challenge.minimum.isPositive())
        terms << tr("from a purchase of %1").arg(m_format.money(challenge.minimum));
    if (challenge.gapMinutes > 0)
        terms << tr("minutes between two: %1").arg(m_format.number(challenge.gapMinutes));
    if (challenge.lifeDays > 0)
        terms << tr("days from the first: %1").arg(m_format.number(challenge.lifeDays));
    if (challenge.first.isValid())
        terms << tr("from %1").arg(m_format.dateLong(challenge.first));
    if (challenge.last)
        terms << tr("until %1").arg(m_format.dateLong(*challenge.last));
    if (challenge.rewardDays > 0)
        terms << tr("days to fetch the gift: %1").arg(m_format.number(challenge.rewardDays));
    if (!challenge.tag.isEmpty())
        terms << tr("for members with the tag %1").arg(Bidi::isolateAuto(challenge.tag));
    if (!challenge.tierId.isEmpty())
        terms << tr("for one tier only");
    if (challenge.givesGift() && !challenge.repeats)
        terms << tr("once only");
    return terms.join(QStringLiteral(" · "));
}

QString ChallengeWords::place(ChallengeKind kind, ChallengeMeasure measure, qint64 done, qint64 target, int level) const
{
    const QString now = amount(measure, done);
    const QString full = amount(measure, target);
    if (kind == ChallengeKind::StampCard)
        return tr("stamp %1 of %2").arg(now, full);
    if (kind != ChallengeKind::Badge)
        return tr("%1 of %2").arg(now, full);
    if (target == 0)
        return tr("highest level: %1").arg(m_format.number(level));
    //: %1 the level of a badge, %2 of %3 on the way to the next
    return tr("level %1; %2 of %3").arg(m_format.number(level), now, full);
}

QString ChallengeWords::progress(const services::ChallengeStanding &standing) const
{
    const domain::ChallengeProgress &progress = standing.progress;
    const Challenge &challenge = standing.game.challenge;
    if (progress.over && challenge.kind != ChallengeKind::Badge)
        return tr("done");
    return place(challenge.kind, challenge.measure, progress.done, progress.target, progress.reached);
}

QString ChallengeWords::step(const services::ChallengeStep &step) const
{
    if (step.filled > 0 && step.kind == ChallengeKind::Badge)
        return tr("level %1 reached").arg(m_format.number(step.level));
    if (!step.reward.isNothing())
        return tr("gift reached: %1").arg(gift(step.reward));
    return place(step.kind, step.measure, step.done, step.target, step.level);
}

} // namespace bashgah::ui
