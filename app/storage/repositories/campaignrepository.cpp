// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/campaignrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::Campaign;
using domain::CampaignCounts;
using domain::CampaignId;
using domain::CampaignMessage;
using domain::CampaignState;
using domain::CampaignSummary;
using domain::Instant;
using domain::MemberFilter;
using domain::MemberId;
using domain::MessageId;
using domain::MessageReason;
using domain::MessageState;
using domain::ReasonCount;

namespace {

MessageState stateOf(const QString &key)
{
    return domain::messageStateFromKey(key).value_or(MessageState::Unknown);
}

Campaign campaignFrom(const Statement &s)
{
    Campaign campaign{s.id<CampaignId>(0), {}, {}, {}, {}, {}, {}, {}};
    campaign.name = s.text(1);
    campaign.body = s.text(2);
    campaign.audience = domain::memberFilterFromJsonText(s.text(3)).value_or(MemberFilter{});
    campaign.state = domain::campaignStateFromKey(s.text(4)).value_or(CampaignState::Cancelled);
    campaign.reason = domain::reasonFromText(s.text(5));
    campaign.createdAt = s.instant(6);
    if (!s.isNull(7))
        campaign.sentAt = s.instant(7);
    campaign.version = static_cast<int>(s.int64(8));
    return campaign;
}

CampaignCounts countsFrom(const Statement &s, int first)
{
    const auto count = [&](int column) { return static_cast<int>(s.int64(first + column)); };
    return {count(0), count(1), count(2), count(3), count(4),
            count(5), count(6), count(7), count(8)};
}

} // namespace

CampaignId CampaignRepository::insertDraft(const QString &name, const QString &body,
                                           const MemberFilter &audience, Instant at,
                                           std::optional<domain::StaffId> staff)
{
    Statement statement = m_connection.statement(QStringLiteral("campaign/insert"));
    statement.bind("name", name)
        .bind("body", body)
        .bind("audience", domain::toJsonText(audience))
        .bind("at", at)
        .bind("staff_id", staff);
    return CampaignId(statement.insertId());
}

bool CampaignRepository::updateDraft(CampaignId id, int version, const QString &name, const QString &body,
                                     const MemberFilter &audience)
{
    return m_connection.statement(QStringLiteral("campaign/update_draft"))
        .bind("id", id)
        .bind("version", version)
        .bind("name", name)
        .bind("body", body)
        .bind("audience", domain::toJsonText(audience))
        .execOne();
}

bool CampaignRepository::deleteDraft(CampaignId id)
{
    return m_connection.statement(QStringLiteral("campaign/delete_draft"))
               .bind("id", id)
               .exec()
               .rowsAffected() > 0;
}

std::optional<Campaign> CampaignRepository::find(CampaignId id)
{
    Statement statement = m_connection.statement(QStringLiteral("campaign/by_id"));
    return statement.bind("id", id).execOne() ? std::optional(campaignFrom(statement))
                                              : std::nullopt;
}

std::vector<CampaignSummary> CampaignRepository::summaries(std::optional<CampaignId> id)
{
    std::vector<CampaignSummary> all;
    Statement statement = m_connection.statement(QStringLiteral("campaign/list"));
    statement.bind("id", id).exec();
    while (statement.next())
        all.push_back({campaignFrom(statement), countsFrom(statement, 9)});
    return all;
}

std::vector<CampaignSummary> CampaignRepository::list()
{
    return summaries(std::nullopt);
}

std::optional<CampaignSummary> CampaignRepository::summary(CampaignId id)
{
    const auto found = summaries(id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

bool CampaignRepository::move(CampaignId id, CampaignState from, CampaignState to,
                              const MessageReason &reason)
{
    return m_connection.statement(QStringLiteral("campaign/set_state"))
        .bind("id", id)
        .bind("from", domain::campaignStateKey(from))
        .bind("to", domain::campaignStateKey(to))
        .bind("reason", domain::reasonText(reason))
        .execOne();
}

bool CampaignRepository::start(CampaignId id, Instant at)
{
    return m_connection.statement(QStringLiteral("campaign/start"))
        .bind("id", id)
        .bind("at", at)
        .execOne();
}

int CampaignRepository::finishDone()
{
    Statement statement = m_connection.statement(QStringLiteral("campaign/finish"));
    statement.exec();
    int finished = 0;
    while (statement.next())
        ++finished;
    return finished;
}

std::vector<ReasonCount> CampaignRepository::reasons(CampaignId id)
{
    std::vector<ReasonCount> all;
    Statement statement = m_connection.statement(QStringLiteral("campaign/reasons"));
    statement.bind("id", id).exec();
    while (statement.next())
        all.push_back({stateOf(statement.text(0)), domain::reasonFromText(statement.text(1)),
                       static_cast<int>(statement.int64(2))});
    return all;
}

std::vector<CampaignMessage> CampaignRepository::messages(CampaignId id,
                                                          std::optional<MessageState> state,
                                                          MessageId after, int limit)
{
    std::vector<CampaignMessage> all;
    Statement s = m_connection.statement(QStringLiteral("message/list"));
    s.bind("campaign_id", id)
        .bind("after", after)
        .bind("limit", limit)
        .bind("state", state ? std::optional(domain::messageStateKey(*state)) : std::nullopt)
        .exec();
    while (s.next())
        all.push_back({s.id<MessageId>(0), s.maybeId<MemberId>(1), s.text(2), s.text(3),
                       stateOf(s.text(4)), domain::reasonFromText(s.text(5)),
                       static_cast<int>(s.int64(6)), s.instant(7), s.text(8)});
    return all;
}

} // namespace bashgah::storage
