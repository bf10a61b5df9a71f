// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sms/httpgateways.h"
#include "integrations/sms/reporthook.h"
#include "services/campaigns/deliveryservice.h"
#include "support/campaignbench.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QProcess>
#include <QTest>

#include <algorithm>

namespace tst_kannel {

using namespace bashgah;
using domain::CampaignState;
using domain::MessageState;

/// A Persian campaign through a real Kannel with a simulated operator. Started by the loop-back
/// script, which sets the KANNEL_ variables; skipped without them.
class KannelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void deliversAPersianCampaign();
    void wrongPasswordPausesTheCampaign();
    void deliveredStaysWhenReportsComeReversed();
    void stopWordArrivesFromTheOperator();
    void testButtonKnowsGoodAndBadLogin();

private:
    [[nodiscard]] services::GatewaySettings settings(const QString &password) const;
    [[nodiscard]] domain::CampaignId startCampaign(const QString &body);
    [[nodiscard]] domain::Result<services::OutboxRun> send();
    [[nodiscard]] size_t heardFinals();

    integrations::HttpGateways m_gateways;
    std::unique_ptr<test::CampaignBench> m_bench;
    std::unique_ptr<services::ShopSecrets> m_secrets;
    std::unique_ptr<services::GatewayService> m_gateway;
    std::unique_ptr<services::CampaignService> m_campaigns;
    std::unique_ptr<services::DeliveryService> m_delivery;
    std::unique_ptr<integrations::ReportHook> m_hook;
    QMutex m_mutex;
    std::vector<domain::DeliveryReport> m_heard;
    bool m_holdsReports = false;
};

void KannelTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("KANNEL_SENDSMS"))
        QSKIP("no Kannel here: run this through peers/kannel-loopback.sh exec");
}

void KannelTest::init()
{
    m_heard.clear();
    m_holdsReports = false;
    m_bench = std::make_unique<test::CampaignBench>();
    auto &shop = m_bench->shop;
    m_secrets = std::make_unique<services::ShopSecrets>(shop.database(), shop.clock);
    m_gateway = std::make_unique<services::GatewayService>(shop.database(), shop.clock, m_gateways,
                                                           *m_secrets);
    m_campaigns = std::make_unique<services::CampaignService>(
        shop.database(), shop.clock, *m_gateway, services::CampaignSources{});
    m_delivery = std::make_unique<services::DeliveryService>(shop.database(), shop.clock);
    m_hook = std::make_unique<integrations::ReportHook>(integrations::ReportHook::Handlers{
        [this](const domain::DeliveryReport &report) {
            const QMutexLocker lock(&m_mutex);
            m_heard.push_back(report);
            return m_holdsReports || m_delivery->report(report).has_value();
        },
        [this](const domain::InboundSms &text) { return m_delivery->receive(text).has_value(); }});
    const QString address =
        qEnvironmentVariable("KANNEL_HOOK_BASE", QStringLiteral("http://127.0.0.1:13950"));
    QVERIFY(m_hook->listen(address).has_value());
    for (int i = 0; i < 20; ++i)
        m_bench->addMember(QStringLiteral("عضو شمارهٔ %1").arg(i), 1'234'560 + i);
}

void KannelTest::cleanup()
{
    m_hook.reset();
}

services::GatewaySettings KannelTest::settings(const QString &password) const
{
    services::GatewaySettings settings;
    settings.profile = QStringLiteral("kannel");
    settings.values = {
        {QStringLiteral("url"), qEnvironmentVariable("KANNEL_SENDSMS")},
        {QStringLiteral("user"), qEnvironmentVariable("KANNEL_USER")},
        {QStringLiteral("password"), password},
        {QStringLiteral("hook"),
         qEnvironmentVariable("KANNEL_HOOK_BASE", QStringLiteral("http://127.0.0.1:13950"))}};
    return settings;
}

domain::CampaignId KannelTest::startCampaign(const QString &body)
{
    const auto id = m_campaigns->saveDraft({{}, QStringLiteral("پاییز"), body, {}});
    const auto started = m_campaigns->start(*id);
    return started ? started->campaign.id : domain::CampaignId(0);
}

domain::Result<services::OutboxRun> KannelTest::send()
{
    auto gateway = m_gateway->open();
    if (!gateway)
        return domain::fail(gateway.error());
    return services::OutboxWorker(m_bench->shop.database(), m_bench->shop.clock, **gateway, {},
                                  domain::ShopCalendar())
        .send();
}

size_t KannelTest::heardFinals()
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<size_t>(
        std::count_if(m_heard.begin(), m_heard.end(), [](const domain::DeliveryReport &report) {
            return report.state == domain::DeliveryState::Delivered;
        }));
}

void KannelTest::deliversAPersianCampaign()
{
    QVERIFY(m_gateway->save(settings(qEnvironmentVariable("KANNEL_PASS"))).has_value());
    // 20 texts of three parts each: 140 letters and more.
    const auto id = startCampaign(
        QString(QStringLiteral("سلام {نام}، ") + QString(130, u'م') + QStringLiteral("\nلغو۱۱")));
    QCOMPARE(send()->sent, 20);
    QTRY_COMPARE_WITH_TIMEOUT(m_campaigns->campaign(id)->counts.delivered, 20, 30'000);
    QVERIFY(m_campaigns->campaign(id)->campaign.state == CampaignState::Done);
    QCOMPARE(m_campaigns->messages(id)->front().parts, 3);
    // What the simulated operator printed: UCS-2, not the question marks of a 7-bit text.
    QFile log(QFileInfo(qEnvironmentVariable("KANNEL_EVENTS"))
                  .dir()
                  .filePath(QStringLiteral("fakesmsc.log")));
    if (log.open(QIODevice::ReadOnly)) {
        const QByteArray seen = log.readAll();
        QVERIFY(seen.contains("%063%06D%06'%06E")); // سلام
        QVERIFY(!seen.contains("????"));
    }
}

void KannelTest::wrongPasswordPausesTheCampaign()
{
    QVERIFY(m_gateway->save(settings(QStringLiteral("wrong"))).has_value());
    const auto id = startCampaign(QStringLiteral("سلام"));
    QVERIFY(send().has_value());
    QVERIFY(m_campaigns->campaign(id)->campaign.state == CampaignState::Paused);
    QCOMPARE(m_campaigns->campaign(id)->campaign.reason.key, QStringLiteral("bad_login"));
    QCOMPARE(m_campaigns->campaign(id)->counts.waiting, 20);
    QVERIFY(m_gateway->save(settings(qEnvironmentVariable("KANNEL_PASS"))).has_value());
    QVERIFY(m_campaigns->resume(id).has_value());
    QCOMPARE(send()->sent, 20);
    QTRY_COMPARE_WITH_TIMEOUT(m_campaigns->campaign(id)->counts.delivered, 20, 30'000);
}

void KannelTest::deliveredStaysWhenReportsComeReversed()
{
    m_holdsReports = true;
    QVERIFY(m_gateway->save(settings(qEnvironmentVariable("KANNEL_PASS"))).has_value());
    const auto id = startCampaign(QStringLiteral("سلام {نام}"));
    QCOMPARE(send()->sent, 20);
    QTRY_COMPARE_WITH_TIMEOUT(heardFinals(), size_t(20), 30'000);
    QTest::qWait(500);
    QCOMPARE(m_campaigns->campaign(id)->counts.sent, 20);
    const QMutexLocker lock(&m_mutex);
    QVERIFY(m_heard.size() > 20); // type 8 came too
    std::reverse(m_heard.begin(), m_heard.end());
    QVERIFY(m_delivery->reports(m_heard).has_value());
    QCOMPARE(m_campaigns->campaign(id)->counts.delivered, 20);
    QVERIFY(m_delivery->reports(m_heard).has_value()); // all of them again
    QCOMPARE(m_campaigns->campaign(id)->counts.delivered, 20);
}

void KannelTest::stopWordArrivesFromTheOperator()
{
    const QString script = qEnvironmentVariable("KANNEL_SCRIPT");
    if (script.isEmpty() || !qEnvironmentVariableIsSet("KANNEL_HOOK_BASE"))
        QSKIP("KANNEL_SCRIPT and KANNEL_HOOK_BASE are not set");
    QProcess operatorSide;
    operatorSide.setStandardOutputFile(QProcess::nullDevice());
    operatorSide.setStandardErrorFile(QProcess::nullDevice());
    operatorSide.start(
        script, {QStringLiteral("mo"), QStringLiteral("لغو۱۱"), QStringLiteral("09121234567")});
    QVERIFY(operatorSide.waitForFinished(20'000));
    auto &c = m_bench->shop.database().connection();
    QTRY_COMPARE_WITH_TIMEOUT(
        c.number(QStringLiteral("SELECT count(*) FROM suppression WHERE mobile = '+989121234567'")),
        1, 30'000);
    QCOMPARE(m_campaigns->audience({})->recipients, 19);
}

void KannelTest::testButtonKnowsGoodAndBadLogin()
{
    QVERIFY(m_gateway->test(settings(qEnvironmentVariable("KANNEL_PASS"))).has_value());
    QCOMPARE(m_gateway->test(settings(QStringLiteral("wrong"))).error().code,
             domain::ErrorCode::GatewayLogin);
}

BASHGAH_TEST(tst_kannel, KannelTest)

} // namespace tst_kannel

#include "tst_kannel.moc"
