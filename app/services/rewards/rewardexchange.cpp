// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rewards/rewardexchange.h"

#include "services/counter/rulefacts.h"
#include "services/programs/programmestore.h"
#include "services/rewards/rewardwriter.h"
#include "storage/repositories/activityrepository.h"
#include "storage/repositories/exchangewaitrepository.h"
#include "storage/repositories/ledgerrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::ExchangeWaitRepository;

namespace {

/// A refusal by the catalogue's own rules; anything else is a failure.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::Paused:
    case ErrorCode::NotYetValid:
    case ErrorCode::NoLongerValid:
    case ErrorCode::NotForMember:
    case ErrorCode::SoldOut:
    case ErrorCode::LimitReached:
    case ErrorCode::NotEnoughPoints:
        return true;
    default:
        return false;
    }
}

} // namespace

bool RewardExchange::reaches(MemberId member) const
{
    PointsAccount account = storage::LedgerRepository(m_parts.connection).pointsOf(member);
    static_cast<void>(account.activate(m_parts.facts.day));
    return account.spendable(m_parts.facts.day, m_parts.facts.at) >= m_rule.every;
}

Result<std::vector<TakenReward>> RewardExchange::exchange(MemberId member, std::optional<StaffId> staff)
{
    std::vector<TakenReward> held;
    if (!m_rule.enabled || !m_rule.reward)
        return held;
    ExchangeWaitRepository waits(m_parts.connection);
    const ShopCalendar &calendar = m_parts.profile.calendar;
    const int days = m_rule.lifeDays > 0 ? m_rule.lifeDays : usualRewardDays;
    // from the real day: a night that is made up for later must not set aside what has lapsed by then
    const Instant until = calendar.beginOf(calendar.localDay(m_parts.facts.at).addDays(days));
    RewardWriter writer(m_parts.connection, m_parts.programmes, m_parts.ruleFacts, m_parts.profile, m_parts.facts);
    writer.useOwnPointsOnly(); // nobody of a household asked for it
    while (held.size() < mostSetAsideAtOnce && reaches(member)) {
        auto done = writer.reserve({*m_rule.reward, member, staff, {}}, until);
        if (done) {
            held.push_back(std::move(*done));
            continue;
        }
        if (!isRefusal(done.error().code))
            return fail(done.error());
        if (held.empty()) {
            waits.wait(member, *m_rule.reward, done.error().code, m_parts.facts.day);
            return held;
        }
        break;
    }
    waits.stop(member);
    return held;
}

Result<int> RewardExchange::exchangeAll()
{
    int sum = 0;
    ExchangeWaitRepository(m_parts.connection)
        .stopAllBut(m_rule.enabled ? m_rule.reward : std::nullopt);
    if (!m_rule.enabled || !m_rule.reward)
        return sum;
    for (const MemberId member : storage::ActivityRepository(m_parts.connection).exchangeDue(m_rule.every)) {
        const auto held = exchange(member, {});
        if (!held)
            return fail(held.error());
        sum += static_cast<int>(held->size());
    }
    return sum;
}

Result<void> holdAtOnce(const RewardExchangeParts &parts, const PurchaseDraft &draft, RecordedPurchase &recorded)
{
    if (!draft.member || parts.facts.batch)
        return {};
    const auto live = parts.programmes.live(parts.connection, parts.facts.day);
    if (!live)
        return fail(live.error());
    if (!*live || !(*live)->programme.exchange || !(*live)->programme.exchange->atOnce)
        return {};
    const auto held = RewardExchange(parts, *(*live)->programme.exchange).exchange(*draft.member, draft.staff);
    if (!held)
        return fail(held.error());
    for (const TakenReward &each : *held)
        recorded.held.append(each.name);
    return {};
}

} // namespace bashgah::services
