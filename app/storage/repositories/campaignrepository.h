// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"

namespace bashgah::storage {

class Connection;

/// Campaigns and what their pages show. Throws SqlFailure; never begins a transaction.
class CampaignRepository final
{
public:
    explicit CampaignRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::CampaignId insertDraft(const QString &name, const QString &body,
                                                 const domain::MemberFilter &audience,
                                                 domain::Instant at,
                                                 std::optional<domain::StaffId> staff);
    /// False when it is not a draft (any more), or not that version.
    [[nodiscard]] bool updateDraft(domain::CampaignId id, int version, const QString &name, const QString &body,
                                   const domain::MemberFilter &audience);
    [[nodiscard]] bool deleteDraft(domain::CampaignId id);

    [[nodiscard]] std::optional<domain::Campaign> find(domain::CampaignId id);
    /// Newest first.
    [[nodiscard]] std::vector<domain::CampaignSummary> list();
    [[nodiscard]] std::optional<domain::CampaignSummary> summary(domain::CampaignId id);

    /// False when the campaign was not in `from`.
    [[nodiscard]] bool move(domain::CampaignId id, domain::CampaignState from,
                            domain::CampaignState to, const domain::MessageReason &reason = {});
    [[nodiscard]] bool start(domain::CampaignId id, domain::Instant at);
    /// Those that have nothing left to send become Done; returns how many.
    int finishDone();

    [[nodiscard]] std::vector<domain::ReasonCount> reasons(domain::CampaignId id);
    [[nodiscard]] std::vector<domain::CampaignMessage>
    messages(domain::CampaignId id, std::optional<domain::MessageState> state,
             domain::MessageId after, int limit);

private:
    [[nodiscard]] std::vector<domain::CampaignSummary>
    summaries(std::optional<domain::CampaignId> id);

    Connection &m_connection;
};

} // namespace bashgah::storage
