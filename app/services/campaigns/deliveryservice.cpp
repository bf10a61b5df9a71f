// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/deliveryservice.h"

#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/campaignrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/messagerepository.h"

namespace bashgah::services {

using domain::CampaignState;
using domain::ConsentState;
using domain::DeliveryReport;
using domain::DeliveryState;
using domain::InboundSms;
using domain::InboundWord;
using domain::MessageReason;
using domain::MessageState;
using domain::MobileNumber;
using domain::Result;
using storage::Connection;
using storage::MessageRepository;

namespace {

/// A message of unknown fate of which a provider that knows our ids has never heard did not go out.
std::optional<MessageState> nextState(MessageState current, DeliveryState report)
{
    if (report == DeliveryState::NotKnown)
        return current == MessageState::Unknown ? std::optional(MessageState::Queued)
                                                : std::nullopt;
    return domain::afterReport(current, report);
}

MessageReason reasonOf(MessageState state, const DeliveryReport &report)
{
    switch (state) {
    case MessageState::Undelivered:
        return {QStringLiteral("undelivered"), report.detail};
    case MessageState::Failed:
        return {QStringLiteral("operator"), report.detail};
    case MessageState::Blocked:
        return {QStringLiteral("blocked"), report.detail};
    default:
        return {};
    }
}

bool apply(Connection &c, const DeliveryReport &report, domain::Instant now)
{
    MessageRepository messages(c);
    const auto found = messages.byLocalId(report.localId);
    if (!found)
        return false;
    const auto next = nextState(found->state, report.state);
    if (!next ||
        !messages.change(found->id, {found->state, *next, reasonOf(*next, report), {}, {}}, now))
        return false;
    if (*next == MessageState::Queued && found->campaign) // it was done with this one open
        Q_UNUSED(storage::CampaignRepository(c).move(*found->campaign, CampaignState::Done,
                                                     CampaignState::Sending))
    return true;
}

QString actionOf(InboundWord word)
{
    switch (word) {
    case InboundWord::Stop:
        return QStringLiteral("stop");
    case InboundWord::Rejoin:
        return QStringLiteral("rejoin");
    case InboundWord::Unknown:
        break;
    }
    return {};
}

void obey(Connection &c, InboundWord word, const MobileNumber &mobile,
          std::optional<domain::MemberId> member, const InboundSms &message, domain::Instant now)
{
    if (word == InboundWord::Unknown)
        return;
    storage::MemberRepository members(c);
    const bool stops = word == InboundWord::Stop;
    if (member)
        members.addConsent(*member, {stops ? ConsentState::Refused : ConsentState::Granted,
                                     QStringLiteral("reply"),
                                     message.text,
                                     now,
                                     {},
                                     {}});
    if (stops)
        members.suppress(mobile, QStringLiteral("reply"), now);
    else
        members.liftSuppression(mobile);
}

} // namespace

DeliveryService::DeliveryService(storage::Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<bool> DeliveryService::report(const DeliveryReport &report)
{
    return m_database.write(
        [&](Connection &c) -> Result<bool> { return apply(c, report, m_clock.now()); });
}

Result<int> DeliveryService::reports(const std::vector<DeliveryReport> &reports)
{
    return m_database.write([&](Connection &c) -> Result<int> {
        int changed = 0;
        for (const DeliveryReport &report : reports)
            changed += apply(c, report, m_clock.now()) ? 1 : 0;
        return changed;
    });
}

Result<InboundWord> DeliveryService::receive(const InboundSms &message)
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return domain::fail(shop.error());
    const auto mobile = MobileNumber::parse(message.from, shop->region);
    const InboundWord word = domain::inboundWord(message.text);
    return m_database.write([&](Connection &c) -> Result<InboundWord> {
        const domain::Instant now = m_clock.now();
        const auto member =
            mobile ? storage::MemberRepository(c).idByMobile(*mobile) : std::nullopt;
        MessageRepository(c).addInbox(mobile ? mobile->canonical() : message.from, message.text,
                                      message.at.value_or(now), member, actionOf(word));
        if (mobile)
            obey(c, word, *mobile, member, message, now);
        return word;
    });
}

} // namespace bashgah::services
