// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/campaigns/campaignservice.h"
#include "services/campaigns/gatewayservice.h"
#include "services/campaigns/outboxworker.h"
#include "services/campaigns/shopsecrets.h"
#include "support/fakesmsgateway.h"
#include "support/testshop.h"

namespace bashgah::test {

/// A shop with a gateway set up and members to write to.
class CampaignBench final
{
public:
    explicit CampaignBench(TestShop::Where where = TestShop::Where::File);

    TestShop shop;
    FakeSmsGateways gateways;
    services::ShopSecrets secrets;
    services::GatewayService gateway;
    services::CampaignService campaigns;
    std::vector<domain::MemberId> segment; ///< whom any segment means

    /// Fills in the fake gateway's key.
    void setUpGateway();
    /// A member who agreed to messages: 0912 and seven digits of the number.
    domain::MemberId addMember(const QString &name, int number,
                               const QString &consent = QStringLiteral("granted"));
    /// Keeps and starts a campaign to all.
    domain::CampaignId start(const QString &body);
    [[nodiscard]] domain::Result<services::OutboxRun> send();
    [[nodiscard]] domain::Result<services::OutboxRun> ask();
    [[nodiscard]] domain::CampaignSummary summary(domain::CampaignId id) const;
    /// "queued queued sent": states by message id.
    [[nodiscard]] QString states(domain::CampaignId id) const;
    void sql(const QString &statement) { shop.database().connection().run(statement); }
};

} // namespace bashgah::test
