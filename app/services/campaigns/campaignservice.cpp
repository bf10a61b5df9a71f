// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/campaignservice.h"

#include "domain/staff/auditsubject.h"
#include "services/campaigns/gatewayservice.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/campaignrepository.h"
#include "storage/repositories/messagerepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using domain::Campaign;
using domain::CampaignId;
using domain::CampaignMessage;
using domain::CampaignState;
using domain::CampaignSummary;
using domain::ErrorCode;
using domain::fail;
using domain::MessageId;
using domain::MessageState;
using domain::ReasonCount;
using domain::Result;
using storage::CampaignRepository;
using storage::Connection;
using storage::MessageRepository;

namespace {

tl::unexpected<domain::Error> notFound(CampaignId id)
{
    return fail(ErrorCode::CampaignNotFound, {QString::number(id.value())});
}

void audit(Connection &c, domain::Instant at, std::optional<domain::StaffId> staff,
           const char *action, CampaignId id, const QString &after = {})
{
    storage::ShopRepository(c).audit(at, staff, QLatin1String(action), subjectOf(id), {}, after);
}

} // namespace

CampaignService::CampaignService(storage::Database &database, const domain::Clock &clock,
                                 const GatewayService &gateway, CampaignSources sources,
                                 QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_gateway(gateway),
      m_sources(std::move(sources))
{
}

Result<std::vector<CampaignSummary>> CampaignService::list() const
{
    return m_database.read([](Connection &c) -> Result<std::vector<CampaignSummary>> {
        return CampaignRepository(c).list();
    });
}

Result<CampaignSummary> CampaignService::campaign(CampaignId id) const
{
    return m_database.read([&](Connection &c) -> Result<CampaignSummary> {
        const auto found = CampaignRepository(c).summary(id);
        return found ? Result<CampaignSummary>(*found) : notFound(id);
    });
}

Result<std::vector<ReasonCount>> CampaignService::reasons(CampaignId id) const
{
    return m_database.read([&](Connection &c) -> Result<std::vector<ReasonCount>> {
        return CampaignRepository(c).reasons(id);
    });
}

Result<std::vector<CampaignMessage>> CampaignService::messages(CampaignId id,
                                                               std::optional<MessageState> state,
                                                               MessageId after, int limit) const
{
    return m_database.read([&](Connection &c) -> Result<std::vector<CampaignMessage>> {
        return CampaignRepository(c).messages(id, state, after, limit);
    });
}

QHash<QString, QString> CampaignService::tierNames() const
{
    return m_sources.tierNames ? m_sources.tierNames() : QHash<QString, QString>();
}

Result<CampaignId> CampaignService::saveDraft(const CampaignDraft &draft,
                                              std::optional<domain::StaffId> staff)
{
    return m_database.write([&](Connection &c) -> Result<CampaignId> {
        if (auto may = checkMay(c, domain::StaffAction::SendMessages); !may)
            return domain::fail(may.error());
        CampaignRepository campaigns(c);
        if (!draft.id) {
            const CampaignId id =
                campaigns.insertDraft(draft.name, draft.body, draft.audience, m_clock.now(), staff);
            audit(c, m_clock.now(), staff, "campaign.draft", id, draft.name);
            return id;
        }
        if (campaigns.updateDraft(*draft.id, draft.version, draft.name, draft.body, draft.audience))
            return *draft.id;
        const auto now = campaigns.find(*draft.id);
        if (!now || now->state != CampaignState::Draft)
            return notFound(*draft.id);
        return domain::fail(ErrorCode::ChangedMeanwhile, {now->name});
    });
}

Result<void> CampaignService::discardDraft(CampaignId id)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        if (!CampaignRepository(c).deleteDraft(id))
            return notFound(id);
        audit(c, m_clock.now(), {}, "campaign.discard", id, {});
        return {};
    });
}

Result<void> CampaignService::move(CampaignId id, CampaignState from, CampaignState to)
{
    auto moved = m_database.write([&](Connection &c) -> Result<void> {
        if (!CampaignRepository(c).move(id, from, to))
            return notFound(id);
        audit(c, m_clock.now(), {}, "campaign.state", id, domain::campaignStateKey(to));
        return {};
    });
    if (moved)
        emit campaignChanged(id);
    return moved;
}

Result<void> CampaignService::pause(CampaignId id)
{
    return move(id, CampaignState::Sending, CampaignState::Paused);
}

Result<void> CampaignService::resume(CampaignId id)
{
    auto resumed = move(id, CampaignState::Paused, CampaignState::Sending);
    if (resumed)
        emit campaignStarted(id);
    return resumed;
}

Result<void> CampaignService::cancel(CampaignId id)
{
    auto cancelled = m_database.write([&](Connection &c) -> Result<void> {
        CampaignRepository campaigns(c);
        if (!campaigns.move(id, CampaignState::Sending, CampaignState::Cancelled) &&
            !campaigns.move(id, CampaignState::Paused, CampaignState::Cancelled))
            return notFound(id);
        MessageRepository(c).cancelQueued(id, m_clock.now());
        audit(c, m_clock.now(), {}, "campaign.state", id,
              domain::campaignStateKey(CampaignState::Cancelled));
        return {};
    });
    if (cancelled)
        emit campaignChanged(id);
    return cancelled;
}

Result<int> CampaignService::requeue(CampaignId id, const std::vector<MessageState> &states)
{
    auto requeued = m_database.write([&](Connection &c) -> Result<int> {
        CampaignRepository campaigns(c);
        const auto found = campaigns.find(id);
        if (!found || found->state == CampaignState::Draft)
            return notFound(id);
        MessageRepository messages(c);
        int count = 0;
        for (const MessageState state : states)
            count += messages.requeue(id, state, m_clock.now());
        if (count > 0 && found->state != CampaignState::Sending &&
            !campaigns.move(id, found->state, CampaignState::Sending))
            return notFound(id);
        audit(c, m_clock.now(), {}, "campaign.retry", id, QString::number(count));
        return count;
    });
    if (requeued && *requeued > 0)
        emit campaignStarted(id);
    return requeued;
}

Result<int> CampaignService::retryFailed(CampaignId id)
{
    return requeue(id, {MessageState::Failed});
}

Result<int> CampaignService::retryUnknown(CampaignId id)
{
    return requeue(id, {MessageState::Unknown});
}

} // namespace bashgah::services

#include "moc_campaignservice.cpp"
