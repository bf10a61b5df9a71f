// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/deliveryservice.h"
#include "services/campaigns/outboxservice.h"
#include "support/campaignbench.h"
#include "support/testregistry.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

namespace tst_outbox {

using namespace bashgah;
using domain::CampaignState;
using domain::DeliveryState;
using domain::SendAnswer;
using domain::SendRefusal;

/// The outbox when the world misbehaves: nothing is lost and nothing is sent twice.
class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsAllOnceAndFinishes();
    void marksBeforeTheRequestLeaves();
    void timeOutIsNeverSentAgain();
    void askableTimeOutIsAskedBeforeAnythingElse();
    void gatewayAwayIsTriedLaterAndSlower();
    void wrongPasswordPausesAndCanBeResumed();
    void noCreditPausesWithItsReason();
    void badNumberFailsAloneAndMayBeRetried();
    void crashBetweenMarkAndAnswerStaysUnknown();
    void twoWorkersTakeEachMessageOnce();
    void heldOutsideTheHours();
    void reportsInAnyOrder();
    void reportBeforeTheAnswer();
    void reportsOfOthersChangeNothing();
    void threeTimeOutsPauseTheCampaign();
    void serviceSendsByItself();
    void whatWaitsIsCountedUntilItWent();

private:
    std::unique_ptr<test::CampaignBench> m_bench;
    [[nodiscard]] test::FakeGatewayState &gateway() { return *m_bench->gateways.state; }
};

void OutboxTest::init()
{
    m_bench = std::make_unique<test::CampaignBench>();
    m_bench->setUpGateway();
    m_bench->addMember(QStringLiteral("سارا"), 1);
    m_bench->addMember(QStringLiteral("علی"), 2);
    m_bench->addMember(QStringLiteral("رضا"), 3);
}

void OutboxTest::sendsAllOnceAndFinishes()
{
    const auto id = m_bench->start(QStringLiteral("{نام}"));
    const auto run = m_bench->send();
    QCOMPARE(run->sent, 3);
    QCOMPARE(run->finished, 1);
    QCOMPARE(gateway().texts,
             (QStringList{QStringLiteral("سارا"), QStringLiteral("علی"), QStringLiteral("رضا")}));
    QCOMPARE(QSet<qint64>(gateway().localIds.begin(), gateway().localIds.end()).size(), 3);
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Done);
    QVERIFY(!m_bench->send()->hasChanged());
    QCOMPARE(gateway().texts.size(), 3);
}

void OutboxTest::marksBeforeTheRequestLeaves()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    const auto other = m_bench->shop.openAgain();
    QStringList seen;
    gateway().onSend = [&](const domain::OutgoingSms &message) {
        seen.append(other->connection().word(
            QStringLiteral("SELECT state FROM message WHERE id = %1").arg(message.id.value())));
    };
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(seen, QStringList(3, QStringLiteral("sending")));
    QCOMPARE(m_bench->states(id), QStringLiteral("sent sent sent"));
}

void OutboxTest::timeOutIsNeverSentAgain()
{
    const auto id = m_bench->start(QStringLiteral("{نام}"));
    gateway().answers = {SendAnswer::unknown(QStringLiteral("timeout"))};
    QCOMPARE(m_bench->send()->unknown, 1);
    QCOMPARE(m_bench->states(id), QStringLiteral("unknown sent sent"));
    m_bench->shop.clock.advanceDays(1);
    QVERIFY(m_bench->send().has_value());
    QVERIFY(m_bench->ask().has_value());
    QCOMPARE(gateway().texts.count(QStringLiteral("سارا")), 1);
    // A person may decide otherwise.
    QCOMPARE(*m_bench->campaigns.retryUnknown(id), 1);
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(gateway().texts.count(QStringLiteral("سارا")), 2);
}

void OutboxTest::askableTimeOutIsAskedBeforeAnythingElse()
{
    gateway().knowsLocalIds = true;
    const auto id = m_bench->start(QStringLiteral("{نام}"));
    gateway().answers = {SendAnswer::unknown(QStringLiteral("timeout")),
                         SendAnswer::unknown(QStringLiteral("timeout"))};
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("unknown unknown sent"));
    gateway().reports = {{gateway().localIds.at(0), DeliveryState::Delivered},
                         {gateway().localIds.at(1), DeliveryState::NotKnown}};
    QCOMPARE(m_bench->ask()->reported, 2);
    QCOMPARE(m_bench->states(id), QStringLiteral("delivered queued sent"));
    QVERIFY(m_bench->campaigns.campaign(id)->campaign.state == CampaignState::Sending);
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(gateway().texts.count(QStringLiteral("سارا")), 1);
    QCOMPARE(gateway().texts.count(QStringLiteral("علی")), 2);
    QCOMPARE(gateway().localIds.at(1),
             gateway().localIds.back()); // the provider would refuse a repeat
}

void OutboxTest::gatewayAwayIsTriedLaterAndSlower()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    const auto away =
        SendAnswer::refused(SendRefusal::RetryLater, QStringLiteral("Connection refused"));
    gateway().answers = {away, away, away};
    QCOMPARE(m_bench->send()->postponed, 3);
    QCOMPARE(m_bench->states(id), QStringLiteral("queued queued queued"));
    QVERIFY(!m_bench->send()->hasChanged()); // not yet
    m_bench->shop.clock.advanceMinutes(1);
    gateway().answers = {away, away, away};
    QCOMPARE(m_bench->send()->postponed, 3);
    m_bench->shop.clock.advanceMinutes(1);
    QVERIFY(!m_bench->send()->hasChanged()); // two minutes now
    m_bench->shop.clock.advanceMinutes(2);
    QCOMPARE(m_bench->send()->sent, 3);
}

void OutboxTest::wrongPasswordPausesAndCanBeResumed()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    gateway().answers = {SendAnswer::accepted({}),
                         SendAnswer::refused(SendRefusal::BadLogin, QStringLiteral("403"))};
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("sent queued queued"));
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Paused);
    QCOMPARE(m_bench->summary(id).campaign.reason,
             (domain::MessageReason{QStringLiteral("bad_login"), QStringLiteral("403")}));
    QCOMPARE(gateway().texts.size(), 2);
    QVERIFY(m_bench->campaigns.resume(id).has_value());
    QVERIFY(m_bench->summary(id).campaign.reason.key.isEmpty());
    QCOMPARE(m_bench->send()->sent, 2);
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Done);
}

void OutboxTest::noCreditPausesWithItsReason()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    gateway().answers = {
        SendAnswer::refused(SendRefusal::NoCredit, QStringLiteral("418: اعتبار کافی نیست"))};
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("queued queued queued"));
    QCOMPARE(m_bench->summary(id).campaign.reason.key, QStringLiteral("no_credit"));
    QCOMPARE(gateway().texts.size(), 1);
}

void OutboxTest::badNumberFailsAloneAndMayBeRetried()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    gateway().answers = {SendAnswer::refused(SendRefusal::BadNumber, QStringLiteral("411")),
                         SendAnswer::refused(SendRefusal::Blocked, {})};
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("failed blocked sent"));
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Done);
    QCOMPARE(m_bench->summary(id).counts.failed, 2);
    QCOMPARE(*m_bench->campaigns.retryFailed(id), 1);
    QCOMPARE(m_bench->send()->sent, 1);
    QCOMPARE(m_bench->states(id), QStringLiteral("sent blocked sent"));
}

void OutboxTest::crashBetweenMarkAndAnswerStaysUnknown()
{
    const auto id = m_bench->start(QStringLiteral("{نام}"));
    m_bench->sql(
        QStringLiteral("UPDATE message SET state = 'sending', updated_at = %1 WHERE body = 'سارا'")
            .arg(m_bench->shop.clock.now().msecs));
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id),
             QStringLiteral("sending sent sent")); // its sender may still be at it
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Sending);
    m_bench->shop.clock.advanceMinutes(3);
    QCOMPARE(m_bench->send()->unknown, 1);
    QCOMPARE(m_bench->states(id), QStringLiteral("unknown sent sent"));
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Done);
    QVERIFY(!gateway().texts.contains(QStringLiteral("سارا")));
}

void OutboxTest::twoWorkersTakeEachMessageOnce()
{
    for (int i = 10; i < 50; ++i)
        m_bench->addMember(QStringLiteral("عضو%1").arg(i), i);
    const auto id = m_bench->start(QStringLiteral("{نام}"));
    const auto other = m_bench->shop.openAgain();
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    for (storage::Database *database : {&m_bench->shop.database(), other.get()}) {
        pool.start([this, database] {
            test::FakeSmsGateway out(m_bench->gateways.state);
            const auto run = services::OutboxWorker(*database, m_bench->shop.clock, out, {},
                                                    domain::ShopCalendar())
                                 .send();
            Q_UNUSED(run)
        });
    }
    QVERIFY(pool.waitForDone(60'000));
    QCOMPARE(gateway().texts.size(), 43);
    QCOMPARE(QSet<QString>(gateway().texts.begin(), gateway().texts.end()).size(), 43);
    QCOMPARE(m_bench->summary(id).counts.sent, 43);
}

void OutboxTest::heldOutsideTheHours()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    m_bench->shop.clock.set(QDate(2026, 8, 22), QTime(21, 0));
    const auto held = m_bench->send();
    QCOMPARE(held->sent, 0);
    QCOMPARE(held->heldUntil,
             std::optional(domain::ShopCalendar().instantAt(QDate(2026, 8, 23), QTime(9, 0))));
    QCOMPARE(m_bench->states(id), QStringLiteral("queued queued queued"));
    m_bench->shop.clock.set(QDate(2026, 8, 23), QTime(8, 59));
    QCOMPARE(m_bench->send()->sent, 0);
    m_bench->shop.clock.set(QDate(2026, 8, 23), QTime(9, 0));
    QCOMPARE(m_bench->send()->sent, 3);
}

void OutboxTest::reportsInAnyOrder()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    QVERIFY(m_bench->send().has_value());
    services::DeliveryService delivery(m_bench->shop.database(), m_bench->shop.clock);
    const auto ids = gateway().localIds;
    QVERIFY(*delivery.report({ids.at(0), DeliveryState::Delivered, {}}));
    QVERIFY(!*delivery.report({ids.at(0), DeliveryState::Sent, {}}));
    QVERIFY(!*delivery.report({ids.at(0), DeliveryState::Undelivered, {}}));
    QVERIFY(*delivery.report({ids.at(1), DeliveryState::Undelivered, QStringLiteral("absent")}));
    QVERIFY(*delivery.report({ids.at(2), DeliveryState::Undelivered, {}}));
    QVERIFY(*delivery.report({ids.at(2), DeliveryState::Delivered, {}}));
    QCOMPARE(m_bench->states(id), QStringLiteral("delivered undelivered delivered"));
    QCOMPARE(m_bench->campaigns.messages(id)->at(1).reason,
             (domain::MessageReason{QStringLiteral("undelivered"), QStringLiteral("absent")}));
}

void OutboxTest::reportBeforeTheAnswer()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    gateway().onSend = [&](const domain::OutgoingSms &message) {
        services::DeliveryService delivery(m_bench->shop.database(), m_bench->shop.clock);
        QVERIFY(*delivery.report({message.localId, DeliveryState::Delivered, {}}));
    };
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("delivered delivered delivered"));
}

void OutboxTest::reportsOfOthersChangeNothing()
{
    const auto id = m_bench->start(QStringLiteral("سلام"));
    QVERIFY(m_bench->send().has_value());
    services::DeliveryService delivery(m_bench->shop.database(), m_bench->shop.clock);
    QVERIFY(!*delivery.report({1, DeliveryState::Delivered, {}}));
    QVERIFY(
        !*delivery.report({gateway().localIds.at(0) + 1'000'000, DeliveryState::Delivered, {}}));
    QVERIFY(!*delivery.report({-5, DeliveryState::Delivered, {}}));
    QCOMPARE(m_bench->states(id), QStringLiteral("sent sent sent"));
}

void OutboxTest::threeTimeOutsPauseTheCampaign()
{
    for (int i = 10; i < 15; ++i)
        m_bench->addMember(QStringLiteral("عضو"), i);
    const auto id = m_bench->start(QStringLiteral("سلام"));
    const auto silent = SendAnswer::unknown(QStringLiteral("timeout"));
    gateway().answers = {silent, silent, silent, silent, silent};
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(gateway().texts.size(), 3);
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Paused);
    QCOMPARE(m_bench->summary(id).campaign.reason.key, QStringLiteral("timeout"));
    QCOMPARE(m_bench->summary(id).counts.waiting, 5);
}

void OutboxTest::serviceSendsByItself()
{
    services::OutboxService outbox(m_bench->shop.database(), m_bench->shop.clock, m_bench->gateway);
    connect(&m_bench->campaigns, &services::CampaignService::campaignStarted, &outbox,
            &services::OutboxService::wake);
    QSignalSpy changed(&outbox, &services::OutboxService::changed);
    const auto id = m_bench->start(QStringLiteral("سلام"));
    QTRY_VERIFY_WITH_TIMEOUT(!outbox.isRunning() && !changed.isEmpty(), 20'000);
    QCOMPARE(m_bench->summary(id).campaign.state, CampaignState::Done);
    QVERIFY(!outbox.lastError());
}

void OutboxTest::whatWaitsIsCountedUntilItWent()
{
    const services::OutboxService outbox(m_bench->shop.database(), m_bench->shop.clock, m_bench->gateway);
    QCOMPARE(*outbox.waiting(), 0);
    (void)m_bench->start(QStringLiteral("سلام"));
    QCOMPARE(*outbox.waiting(), 3); // one to each member
    (void)m_bench->send();
    QCOMPARE(*outbox.waiting(), 0);
}

BASHGAH_TEST(tst_outbox, OutboxTest)

} // namespace tst_outbox

#include "tst_outbox.moc"
