// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/occasionpoints.h"

#include "domain/program/tier.h"
#include "services/counter/writefacts.h"
#include "services/rewards/rewardgifts.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/occasionrepository.h"
#include "storage/repositories/referralrepository.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::OccasionRepository;
using storage::ReferralRepository;

namespace {

/// A referrer's rewards are told apart by whom they brought.
QString periodOf(MemberId referee)
{
    return QStringLiteral("member:%1").arg(referee.value());
}

/// And what the referrer gets of their points.
QString shareOf(MemberId referee)
{
    return QStringLiteral("share:%1").arg(referee.value());
}

} // namespace

bool isComplete(const MemberDetails &details)
{
    const bool named = !details.name.isEmpty() || !details.givenName.isEmpty() || !details.familyName.isEmpty();
    return KnownProfile{named, details.mobile.has_value(), details.birthday.has_value(),
                        details.gender != Gender::Unknown}
        .isComplete();
}

const OccasionRule *OccasionPoints::ruleFor(OccasionKind kind) const
{
    return enabledRule(m_programme.programme.occasions, kind);
}

Points OccasionPoints::give(MemberId member, const MemberDetails &details, bool isNew, Instant at,
                            std::optional<StaffId> staff)
{
    const QDate day = m_profile.calendar.localDay(at);
    Points given;
    if (isNew)
        given += giveFor(OccasionKind::Joining, member, {}, day, at, staff);
    if (isComplete(details))
        given += giveFor(OccasionKind::ProfileComplete, member, {}, day, at, staff);
    if (details.birthday && comesRound(*details.birthday, day, m_profile.calendar)) // the night knew nothing of it
        given += giveFor(OccasionKind::Birthday, member, yearOf(day), day, at, staff);
    if (details.wedding && comesRound(*details.wedding, day, m_profile.calendar))
        given += giveFor(OccasionKind::WeddingDay, member, yearOf(day), day, at, staff);
    return given;
}

QString OccasionPoints::yearOf(QDate day) const
{
    return QString::number(m_profile.calendar.parts(day).year);
}

Result<Points> OccasionPoints::giveOn(QDate day, Instant at)
{
    if (auto taken = takeReferrals(day, at); !taken)
        return fail(taken.error());
    return giveAnniversaries(day, at) + giveReferrals(day, at) + giveShares(day, at);
}

Points OccasionPoints::giveAnniversaries(QDate day, Instant at)
{
    if (!ruleFor(OccasionKind::Birthday) && !ruleFor(OccasionKind::JoiningDay) && !ruleFor(OccasionKind::WeddingDay))
        return {};
    const QString year = yearOf(day);
    OccasionRepository members(m_connection);
    Points given;
    for (const QDate from : daysThatComeRound(day, m_profile.calendar)) {
        if (ruleFor(OccasionKind::Birthday)) {
            for (const MemberId member : members.bornOn(from, day))
                given += giveFor(OccasionKind::Birthday, member, year, day, at, {});
        }
        if (ruleFor(OccasionKind::JoiningDay)) {
            for (const MemberId member : members.joinedOn(from))
                given += giveFor(OccasionKind::JoiningDay, member, year, day, at, {});
        }
        if (ruleFor(OccasionKind::WeddingDay)) {
            for (const MemberId member : members.weddedOn(from, day))
                given += giveFor(OccasionKind::WeddingDay, member, year, day, at, {});
        }
    }
    return given;
}

/// The referee is rewarded once, the referrer once for each of them.
Points OccasionPoints::giveReferrals(QDate day, Instant at)
{
    if (!ruleFor(OccasionKind::Referrer) && !ruleFor(OccasionKind::Referee))
        return {};
    const ReferralPolicy &policy = m_programme.programme.referral;
    const DayRange month = m_profile.calendar.daysOf(m_profile.calendar.monthOf(day));
    ReferralRepository referrals(m_connection);
    Points given;
    for (const storage::ReferralDue &due : referrals.due(policy.minimum, policy.waitDays, day)) {
        const bool room = hasRoom(policy, referrals.rewardedBetween(due.referrer, month.first, month.last));
        referrals.reward(due, policy.minimum, day);
        given += giveFor(OccasionKind::Referee, due.referee, {}, day, at, {});
        if (room)
            given += giveReferrer(due, day, at);
    }
    return given;
}

Points OccasionPoints::giveShares(QDate day, Instant at)
{
    const ReferralPolicy &policy = m_programme.programme.referral;
    const OccasionRule *rule = ruleFor(OccasionKind::Referrer);
    if (!rule || policy.share.basisPoints() == 0)
        return {};
    const QString key = occasionKey(rule->kind);
    Points given;
    for (const storage::ReferralShareDue &due : ReferralRepository(m_connection).shareDue(key, policy.shareDays, day)) {
        const Points points = sharedPoints(policy, due.earned);
        const QString period = shareOf(due.referee);
        if (points <= Points(0) || OccasionRepository(m_connection).isGiven(key, due.referrer, period))
            continue;
        post(*rule, {points}, due.referrer, period, {day, at});
        given += points;
    }
    return given;
}

Result<void> OccasionPoints::takeReferrals(QDate day, Instant at)
{
    ReferralRepository referrals(m_connection);
    for (const storage::ReferralDue &fallen : referrals.fallen()) {
        referrals.take(fallen.referee, day);
        if (auto taken = take(OccasionKind::Referee, fallen.referee, {}, day, at); !taken)
            return taken;
        for (const QString &period : {periodOf(fallen.referee), shareOf(fallen.referee)}) {
            if (auto taken = take(OccasionKind::Referrer, fallen.referrer, period, day, at); !taken)
                return taken;
        }
    }
    return {};
}

Result<void> OccasionPoints::take(OccasionKind kind, MemberId member, const QString &period, QDate day, Instant at)
{
    const auto given = OccasionRepository(m_connection).given(occasionKey(kind), member, period);
    if (!given)
        return {};
    const MemberId holder = storage::MergeRepository(m_connection).holderOf(member);
    const auto taken = BonusWriter(m_connection, {day, at})
                           .take(holder, given->entry, given->points, m_programme.programme.clawback.missing,
                                 {{QStringLiteral("occasion"), occasionKey(kind)}});
    if (!taken)
        return fail(taken.error());
    return {};
}

Points OccasionPoints::giveFor(OccasionKind kind, MemberId member, const QString &period, QDate day,
                               Instant at, std::optional<StaffId> staff)
{
    const OccasionRule *rule = ruleFor(kind);
    if (!rule || isGiven(kind, member, period))
        return {};
    giveReward(*rule, member, period, {day, at, staff});
    Gift gift{rule->points};
    if (const Tier *tier = tierOf(*rule, member)) {
        gift.points = occasionPoints(*rule, tier->id);
        if (gift.points != rule->points)
            gift.tier = tier->name;
    }
    if (gift.points > Points(0))
        post(*rule, gift, member, period, {day, at, staff});
    return gift.points;
}

bool OccasionPoints::isGiven(OccasionKind kind, MemberId member, const QString &period)
{
    const QString key = occasionKey(kind);
    return OccasionRepository(m_connection).isGiven(key, member, period)
        || storage::RewardRepository(m_connection).hasHad(member, {GiftSource::Kind::Occasion, key}, period);
}

void OccasionPoints::giveReward(const OccasionRule &rule, MemberId member, const QString &period,
                                const BonusFacts &facts)
{
    if (!rule.reward)
        return;
    WriteFacts now;
    now.at = facts.at;
    now.day = facts.day;
    RewardGift gift{rule.reward->reward, member};
    gift.until = RewardGifts::untilAfter(rule.reward->days, now, m_profile.calendar);
    gift.staff = facts.staff;
    gift.source = GiftSource{GiftSource::Kind::Occasion, occasionKey(rule.kind)};
    gift.period = period;
    gift.version = m_programme.id;
    if (RewardGifts(m_connection, now).promise(gift))
        ++m_gifts;
}

const Tier *OccasionPoints::tierOf(const OccasionRule &rule, MemberId member)
{
    if (rule.byTier.empty())
        return nullptr;
    const auto facts = storage::StandingRepository(m_connection).facts(member);
    return effectiveTier(m_programme.programme, facts ? facts->tierId : std::nullopt);
}

/// For the new member who is the referrer's so manyth.
Points OccasionPoints::giveReferrer(const storage::ReferralDue &due, QDate day, Instant at)
{
    const OccasionRule *rule = ruleFor(OccasionKind::Referrer);
    const QString period = periodOf(due.referee);
    if (!rule || OccasionRepository(m_connection).isGiven(occasionKey(rule->kind), due.referrer, period))
        return {};
    const int number = ReferralRepository(m_connection).counts(due.referrer).rewarded;
    const Points points = referrerPoints(*rule, m_programme.programme.referral, number);
    post(*rule, {points}, due.referrer, period, {day, at});
    return points;
}

void OccasionPoints::post(const OccasionRule &rule, const Gift &gift, MemberId member, const QString &period,
                          const BonusFacts &facts)
{
    QJsonObject explain{{QStringLiteral("occasion"), occasionKey(rule.kind)}};
    if (!gift.tier.isEmpty())
        explain[QStringLiteral("tier")] = gift.tier;
    const EntryId entry =
        BonusWriter(m_connection, facts)
            .give({member, gift.points,
                   lastValidDay(rule.lifeDays, m_programme.programme.expiry, facts.day, m_profile.calendar), explain,
                   m_programme.id});
    OccasionRepository(m_connection).note(occasionKey(rule.kind), member, period, entry);
}

} // namespace bashgah::services
