// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/campaignbench.h"

namespace bashgah::test {

CampaignBench::CampaignBench(TestShop::Where where)
    : shop(where), secrets(shop.database(), shop.clock),
      gateway(shop.database(), shop.clock, gateways, secrets),
      campaigns(
          shop.database(), shop.clock, gateway,
          {[this](const domain::MemberFilter &) -> domain::Result<std::vector<domain::MemberId>> {
               return segment;
           },
           [] {
               return QHash<QString, QString>{{QStringLiteral("gold"), QStringLiteral("طلایی")}};
           }})
{
}

void CampaignBench::setUpGateway()
{
    services::GatewaySettings settings;
    settings.profile = QStringLiteral("fake");
    settings.values = {{QStringLiteral("key"), QStringLiteral("k-1")}};
    settings.ucs2Price = domain::Money::fromMinor(2370);
    settings.gsmPrice = domain::Money::fromMinor(5000);
    if (auto saved = gateway.save(settings); !saved)
        qFatal("no gateway: %s", qPrintable(saved.error().detail));
}

domain::MemberId CampaignBench::addMember(const QString &name, int number, const QString &consent)
{
    sql(QStringLiteral(
            "INSERT INTO member (mobile, name, search_key, joined_day, consent, created_at) "
            "VALUES ('+98912%1', '%2', '', 0, '%3', 0)")
            .arg(number, 7, 10, QLatin1Char('0'))
            .arg(name, consent));
    return domain::MemberId(
        shop.database().connection().number(QStringLiteral("SELECT max(id) FROM member")));
}

domain::CampaignId CampaignBench::start(const QString &body)
{
    const auto id = campaigns.saveDraft({{}, QStringLiteral("پاییز"), body, {}});
    if (!id)
        qFatal("no draft: %s", qPrintable(id.error().detail));
    if (auto started = campaigns.start(*id); !started)
        qFatal("not started: %s %s", qPrintable(domain::errorKey(started.error().code)),
               qPrintable(started.error().detail));
    return *id;
}

domain::Result<services::OutboxRun> CampaignBench::send()
{
    FakeSmsGateway out(gateways.state);
    return services::OutboxWorker(shop.database(), shop.clock, out, gateway.settings()->hours,
                                  domain::ShopCalendar())
        .send();
}

domain::Result<services::OutboxRun> CampaignBench::ask()
{
    FakeSmsGateway out(gateways.state);
    return services::OutboxWorker(shop.database(), shop.clock, out, gateway.settings()->hours,
                                  domain::ShopCalendar())
        .ask();
}

domain::CampaignSummary CampaignBench::summary(domain::CampaignId id) const
{
    return *campaigns.campaign(id);
}

QString CampaignBench::states(domain::CampaignId id) const
{
    QStringList words;
    const auto messages = campaigns.messages(id); // a loop over a temporary's content would dangle
    for (const domain::CampaignMessage &message : *messages)
        words.append(domain::messageStateKey(message.state));
    return words.join(u' ');
}

} // namespace bashgah::test
