// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/shopprofile.h"
#include "services/campaigns/campaigntypes.h"

#include <QObject>

#include <functional>

namespace bashgah::storage {
class Connection;
class Database;
} // namespace bashgah::storage

namespace bashgah::services {

class GatewayService;

/// What campaigns ask other services for.
struct CampaignSources
{
    /// The members of the filter's segment and cell (RfmService::membersOf).
    std::function<domain::Result<std::vector<domain::MemberId>>(const domain::MemberFilter &)>
        segmentMembers;
    std::function<QHash<QString, QString>()> tierNames; ///< by tier id
};

/// Campaigns from draft to done. Every writing call is one transaction; reading calls may come from
/// any thread. Sending itself is the outbox's (OutboxWorker).
class CampaignService final : public QObject
{
    Q_OBJECT

public:
    CampaignService(storage::Database &database, const domain::Clock &clock,
                    const GatewayService &gateway, CampaignSources sources,
                    QObject *parent = nullptr);

    /// Points that run out within so many days count as expiring.
    static constexpr int expiringDays = 30;

    [[nodiscard]] domain::Result<std::vector<domain::CampaignSummary>> list() const;
    /// Error CampaignNotFound.
    [[nodiscard]] domain::Result<domain::CampaignSummary> campaign(domain::CampaignId id) const;
    [[nodiscard]] domain::Result<std::vector<domain::ReasonCount>>
    reasons(domain::CampaignId id) const;
    [[nodiscard]] domain::Result<std::vector<domain::CampaignMessage>>
    messages(domain::CampaignId id, std::optional<domain::MessageState> state = {},
             domain::MessageId after = domain::MessageId(0), int limit = 500) const;

    [[nodiscard]] QHash<QString, QString> tierNames() const;
    [[nodiscard]] domain::Result<AudienceSummary>
    audience(const domain::MemberFilter &filter) const;
    /// `samples` recipients from the front. Errors: UnknownValue (field "body").
    [[nodiscard]] domain::Result<CampaignPreview> preview(const CampaignDraft &draft,
                                                          int samples = 5) const;

    /// Keeps a draft, also an unfinished one: a line in the trail when it is begun, none while it is typed. Errors:
    /// CampaignNotFound when it is no draft any more, ChangedMeanwhile (its name) when somebody else kept it since it was
    /// read, NotAllowed.
    [[nodiscard]] domain::Result<domain::CampaignId>
    saveDraft(const CampaignDraft &draft, std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<void> discardDraft(domain::CampaignId id);

    /// Freezes the recipients and their texts and puts them into the outbox. The same draft starts
    /// once: later calls return the running campaign. Errors: Empty (fields "name", "body"),
    /// UnknownValue, TooLong (field "body"), EmptyAudience, GatewayMissing, CampaignNotFound; ChangedMeanwhile when the
    /// draft is not the `version` that was counted and confirmed.
    [[nodiscard]] domain::Result<domain::CampaignSummary>
    start(domain::CampaignId id, std::optional<domain::StaffId> staff = {}, std::optional<int> version = {});
    [[nodiscard]] domain::Result<void> pause(domain::CampaignId id);
    [[nodiscard]] domain::Result<void> resume(domain::CampaignId id);
    /// What has not gone out stays here.
    [[nodiscard]] domain::Result<void> cancel(domain::CampaignId id);
    /// Queues the refused ones again; returns how many.
    [[nodiscard]] domain::Result<int> retryFailed(domain::CampaignId id);
    /// Queues again those whose answer never came: a person decided that a second copy is no harm.
    [[nodiscard]] domain::Result<int> retryUnknown(domain::CampaignId id);

signals:
    /// After commit; the outbox has something to do.
    void campaignStarted(bashgah::domain::CampaignId id);
    void campaignChanged(bashgah::domain::CampaignId id);

private:
    struct Frame;
    [[nodiscard]] domain::Result<Frame> frame(const domain::MemberFilter &filter) const;
    [[nodiscard]] std::vector<domain::Recipient> recipients(storage::Connection &connection,
                                                            const domain::MemberFilter &filter,
                                                            const Frame &frame) const;
    [[nodiscard]] domain::Result<domain::CampaignSummary>
    freeze(storage::Connection &connection, const domain::Campaign &campaign, const Frame &frame,
           std::optional<domain::StaffId> staff) const;
    [[nodiscard]] domain::Result<void> move(domain::CampaignId id, domain::CampaignState from,
                                            domain::CampaignState to);
    [[nodiscard]] domain::Result<int> requeue(domain::CampaignId id,
                                              const std::vector<domain::MessageState> &states);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const GatewayService &m_gateway;
    CampaignSources m_sources;
};

} // namespace bashgah::services
