// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/messaging.h"

#include "platform/systemsecrets.h"
#include "services/analytics/rfmservice.h"
#include "services/programs/programservice.h"
#include "storage/db/database.h"

#include <QLoggingCategory>

namespace bashgah::bootstrap {

namespace {

Q_LOGGING_CATEGORY(lcMessaging, "bashgah.sms")

services::CampaignSources sourcesOf(storage::Database &database, const domain::Clock &clock)
{
    return {[&](const domain::MemberFilter &filter) {
                return services::RfmService(database, clock).membersOf(filter);
            },
            [&] {
                QHash<QString, QString> names;
                if (const auto live = services::ProgramService(database, clock).current()) {
                    for (const domain::Tier &tier : live->programme.tiers
                                                        ? live->programme.tiers->tiers
                                                        : std::vector<domain::Tier>())
                        names.insert(tier.id, tier.name);
                }
                return names;
            }};
}

integrations::ReportHook::Handlers handlersOf(services::DeliveryService &delivery)
{
    return {
        [&](const domain::DeliveryReport &report) { return delivery.report(report).has_value(); },
        [&](const domain::InboundSms &text) { return delivery.receive(text).has_value(); }};
}

} // namespace

Messaging::Messaging(storage::Database &database, const domain::Clock &clock)
    : m_secrets(database, clock, &platform::systemSecrets), m_delivery(database, clock),
      gateway(database, clock, m_gateways, m_secrets), savedFilters(database, clock),
      campaigns(database, clock, gateway, sourcesOf(database, clock)),
      outbox(database, clock, gateway), m_hook(handlersOf(m_delivery))
{
    QObject::connect(&campaigns, &services::CampaignService::campaignStarted, &outbox,
                     &services::OutboxService::wake);
    QObject::connect(&outbox, &services::OutboxService::walkEnded, &outbox, [this] { listen(); });
}

void Messaging::start()
{
    outbox.start();
}

void Messaging::listen()
{
    const auto settings = gateway.settings();
    if (!settings)
        return;
    const domain::GatewayProfile *profile = gateway.profile(settings->profile);
    const QString address = settings->values.value(QStringLiteral("hook"));
    if (!profile || !profile->needsReportAddress || address.isEmpty()) {
        m_hook.stop();
        return;
    }
    const auto listening = m_hook.listen(address);
    if (!listening && address != m_failedAddress)
        qCWarning(lcMessaging) << "no delivery reports:" << listening.error().detail << address;
    m_failedAddress = listening ? QString() : address;
}

} // namespace bashgah::bootstrap
