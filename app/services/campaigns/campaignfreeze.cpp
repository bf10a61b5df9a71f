// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/messagetemplate.h"
#include "domain/staff/auditsubject.h"
#include "services/campaigns/campaignservice.h"
#include "services/campaigns/gatewayservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/memberaudience.h"
#include "storage/readmodels/memberclauses.h"
#include "storage/readmodels/membersearch.h"
#include "storage/repositories/campaignrepository.h"
#include "storage/repositories/messagerepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using domain::Campaign;
using domain::CampaignId;
using domain::CampaignState;
using domain::CampaignSummary;
using domain::ErrorCode;
using domain::fail;
using domain::MemberFilter;
using domain::MessageTemplate;
using domain::Recipient;
using domain::Result;
using storage::CampaignRepository;
using storage::Connection;
using storage::MessageRepository;

/// What decides about recipients and texts besides the members themselves.
struct CampaignService::Frame
{
    domain::ShopProfile shop;
    GatewaySettings gateway;
    domain::SmsLine line;
    int maxCharacters = 0;
    QHash<QString, QString> tierNames;
    std::optional<std::vector<domain::MemberId>> segmentMembers;
};

namespace {

AudienceSummary summed(const std::vector<Recipient> &recipients)
{
    AudienceSummary summary;
    summary.members = static_cast<int>(recipients.size());
    for (const Recipient &recipient : recipients) {
        if (recipient.skip)
            ++summary.skipped[static_cast<size_t>(*recipient.skip)];
        else
            ++summary.recipients;
    }
    return summary;
}

domain::Money priceOf(const CampaignPreview &preview, const GatewaySettings &settings)
{
    return settings.ucs2Price.times(domain::Rational(preview.ucs2Parts), domain::Rounding::HalfUp) +
           settings.gsmPrice.times(domain::Rational(preview.gsmParts), domain::Rounding::HalfUp);
}

/// Adds one recipient's message to the sums of a preview.
void addTo(CampaignPreview &preview, const domain::RenderedMessage &message,
           const domain::SmsCount &count, int maxCharacters)
{
    (count.encoding == domain::SmsEncoding::Ucs2 ? preview.ucs2Parts : preview.gsmParts) +=
        count.parts;
    if (!message.missing.empty())
        ++preview.incomplete;
    if (maxCharacters > 0 && message.text.size() > maxCharacters)
        ++preview.tooLong;
}

domain::Error inBody(ErrorCode code, QStringList args = {})
{
    return {code, std::move(args), {}, QStringLiteral("body")};
}

} // namespace

Result<CampaignService::Frame> CampaignService::frame(const MemberFilter &filter) const
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    auto gateway = m_gateway.settings();
    if (!gateway)
        return fail(gateway.error());
    Frame frame{*shop, *gateway, m_gateway.line(*gateway), 0, tierNames(), {}};
    if (const auto *profile = m_gateway.profile(gateway->profile))
        frame.maxCharacters = profile->maxCharacters;
    if (filter.segment) {
        auto members = m_sources.segmentMembers(filter);
        if (!members)
            return fail(members.error());
        frame.segmentMembers = std::move(*members);
    }
    return frame;
}

std::vector<Recipient> CampaignService::recipients(Connection &connection,
                                                   const MemberFilter &filter,
                                                   const Frame &frame) const
{
    const QDate today = frame.shop.calendar.localDay(m_clock.now());
    MemberFilter plain = filter;
    plain.clauses.clear();
    plain.text = storage::MemberSearch(connection).asStored(filter.text); // as the members' list finds them
    const auto members = storage::MemberClauses(connection, frame.shop.calendar, today)
                             .members(filter.clauses, frame.segmentMembers);
    return domain::decideRecipients(storage::MemberAudience(connection).rows(plain, today, expiringDays, members));
}

Result<AudienceSummary> CampaignService::audience(const MemberFilter &filter) const
{
    const auto framed = frame(filter);
    if (!framed)
        return fail(framed.error());
    return m_database.read([&](Connection &c) -> Result<AudienceSummary> {
        return summed(recipients(c, filter, *framed));
    });
}

Result<CampaignPreview> CampaignService::preview(const CampaignDraft &draft, int samples) const
{
    const auto parsed = MessageTemplate::parse(draft.body);
    if (!parsed)
        return fail(parsed.error());
    const auto framed = frame(draft.audience);
    if (!framed)
        return fail(framed.error());
    return m_database.read([&](Connection &c) -> Result<CampaignPreview> {
        const std::vector<Recipient> all = recipients(c, draft.audience, *framed);
        CampaignPreview preview;
        preview.audience = summed(all);
        for (const Recipient &recipient : all) {
            if (recipient.skip)
                continue;
            auto message = parsed->render(
                domain::variablesOf(recipient.member, framed->shop.name, framed->tierNames),
                framed->shop.calendar);
            const domain::SmsCount count = domain::countSms(message.text, framed->line);
            addTo(preview, message, count, framed->maxCharacters);
            if (preview.samples.size() < static_cast<size_t>(samples))
                preview.samples.push_back(
                    {recipient.member.member, recipient.member.name, std::move(message), count});
        }
        preview.price = priceOf(preview, framed->gateway);
        return preview;
    });
}

Result<CampaignSummary> CampaignService::freeze(Connection &connection, const Campaign &campaign,
                                                const Frame &frame,
                                                std::optional<domain::StaffId> staff) const
{
    const auto parsed = MessageTemplate::parse(campaign.body);
    if (!parsed)
        return fail(parsed.error());
    const domain::Instant now = m_clock.now();
    CampaignRepository campaigns(connection);
    if (!campaigns.start(campaign.id, now))
        return fail(ErrorCode::CampaignNotFound, {QString::number(campaign.id.value())});
    MessageRepository messages(connection);
    int going = 0;
    for (const Recipient &recipient : recipients(connection, campaign.audience, frame)) {
        const QString text =
            parsed
                ->render(domain::variablesOf(recipient.member, frame.shop.name, frame.tierNames),
                         frame.shop.calendar)
                .text;
        if (!recipient.skip && frame.maxCharacters > 0 && text.size() > frame.maxCharacters)
            return fail(inBody(ErrorCode::TooLong,
                               {recipient.member.name, QString::number(frame.maxCharacters)}));
        const domain::SmsCount count = domain::countSms(text, frame.line);
        going += recipient.skip ? 0 : 1;
        messages.insert(
            {campaign.id, recipient.member.member, recipient.member.mobile.value_or(QString()),
             text, count.encoding, count.parts,
             recipient.skip ? domain::MessageState::Skipped : domain::MessageState::Queued,
             recipient.skip ? domain::skipReasonKey(*recipient.skip) : QString()},
            now);
    }
    if (going == 0)
        return fail(ErrorCode::EmptyAudience);
    storage::ShopRepository(connection)
        .audit(now, staff, QStringLiteral("campaign.start"),
               subjectOf(campaign.id), {}, QString::number(going));
    return *campaigns.summary(campaign.id);
}

Result<CampaignSummary> CampaignService::start(CampaignId id, std::optional<domain::StaffId> staff,
                                               std::optional<int> version)
{
    const auto known = campaign(id);
    if (!known)
        return fail(known.error());
    const Campaign &draft = known->campaign;
    if (draft.state != CampaignState::Draft)
        return known; // asked twice
    if (draft.name.trimmed().isEmpty())
        return fail(domain::Error{ErrorCode::Empty, {}, {}, QStringLiteral("name")});
    if (draft.body.trimmed().isEmpty())
        return fail(inBody(ErrorCode::Empty));
    const auto framed = frame(draft.audience);
    if (!framed)
        return fail(framed.error());
    if (!framed->gateway.isSetUp())
        return fail(ErrorCode::GatewayMissing);
    auto started = m_database.write([&](Connection &c) -> Result<CampaignSummary> {
        const auto now =
            CampaignRepository(c).find(id); // another window may have sent or changed it
        if (!now || now->state != CampaignState::Draft)
            return *CampaignRepository(c).summary(id);
        if (version && now->version != *version) // the text and the number that were confirmed are no longer these
            return fail(ErrorCode::ChangedMeanwhile, {now->name});
        return freeze(c, *now, *framed, staff);
    });
    if (started)
        emit campaignStarted(id);
    return started;
}

} // namespace bashgah::services
