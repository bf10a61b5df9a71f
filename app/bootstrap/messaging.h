// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sms/httpgateways.h"
#include "integrations/sms/reporthook.h"
#include "services/campaigns/campaignservice.h"
#include "services/campaigns/deliveryservice.h"
#include "services/campaigns/gatewayservice.h"
#include "services/campaigns/outboxservice.h"
#include "services/campaigns/shopsecrets.h"
#include "services/members/savedfilterservice.h"

namespace bashgah::bootstrap {

/// All that campaigns need on one open shop, in the order of need, with the outbox at work.
class Messaging final
{
public:
    Messaging(storage::Database &database, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(Messaging)

    /// Begins to send what waits and to listen for reports.
    void start();

private:
    void listen();

    integrations::HttpGateways m_gateways;
    services::ShopSecrets m_secrets;
    services::DeliveryService m_delivery;

public:
    services::GatewayService gateway;
    services::SavedFilterService savedFilters;
    services::CampaignService campaigns;
    services::OutboxService outbox;

private:
    integrations::ReportHook m_hook; ///< first to go: its thread writes into the shop
    QString m_failedAddress;
};

} // namespace bashgah::bootstrap
