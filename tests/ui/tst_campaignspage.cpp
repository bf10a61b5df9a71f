// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptyaction.h"
#include "services/campaigns/campaignservice.h"
#include "services/campaigns/gatewayservice.h"
#include "services/demo/demoshop.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/tablepane.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimeEdit>

using namespace bashgah;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::Language;

/// The campaigns page as people use it: write, see who gets it, send, see what became of it.
class CampaignsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void emptyListInvites();
    void writesAndSendsInPersian();
    void opensWithTheSegmentOfARoute();
    void opensWithTheFilterOfTheMembersList();
    void keepsTheDraft();
    void asksForTheGatewayFirst();
    void gatewayIsFilledInByKeyboard();
    void namesTheWrongVariable();
    void pausedCampaignSaysWhyAndGoesOn();
    void bigAudienceIsTyped();
    void aMessageOfAProfileOpensItsCampaignAtIt();
};

namespace {

/// Answers every request like Kannel does.
class FakeKannel final
{
public:
    FakeKannel()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    if (!socket->peek(65536).contains("\r\n\r\n"))
                        return;
                    socket->readAll();
                    ++requests;
                    socket->write(refuses ? "HTTP/1.1 403 F\r\nContent-Length: "
                                            "33\r\n\r\nAuthorization failed for sendsms\n"
                                          : "HTTP/1.1 202 A\r\nContent-Length: 26\r\n\r\n0: "
                                            "Accepted for delivery.\n");
                    socket->disconnectFromHost();
                });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/cgi-bin/sendsms").arg(m_server.serverPort());
    }
    bool refuses = false;
    int requests = 0;

private:
    QTcpServer m_server;
};

void setUp(TestWindow &window, const FakeKannel &fake)
{
    services::GatewaySettings settings;
    settings.profile = QStringLiteral("kannel");
    settings.values = {{QStringLiteral("url"), fake.url()},
                       {QStringLiteral("user"), QStringLiteral("shop")},
                       {QStringLiteral("password"), QStringLiteral("secret")}};
    settings.ucs2Price = domain::Money::fromMinor(2370);
    QVERIFY(window.context().gateway.save(settings).has_value());
}

template <typename T>
T *child(TestWindow &window, const char *name)
{
    T *found = window.window().currentPage()->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QPushButton *primary(TestWindow &window)
{
    return child<QPushButton>(window, "pagePrimary");
}

/// A demo shop whose members have all agreed.
void fill(TestShop &shop, int members)
{
    (void)test::must(services::DemoShop::fill(shop.database(), {members, 3, 1}, shop.clock));
    shop.database().connection().run(QStringLiteral("UPDATE member SET consent = 'granted'"));
}

bool counted(TestWindow &window, const QString &recipients)
{
    return primary(window)->text().contains(recipients) &&
           !child<QLabel>(window, "audienceCounts")->text().contains(QStringLiteral("…"));
}

} // namespace

void CampaignsPageTest::emptyListInvites()
{
    const LookGuard look(Language::Persian);
    TestShop shop;
    TestWindow window(shop, Language::Persian);
    window.open(ui::pages::campaigns);
    QTest::qWait(50);
    (void)test::grabWidget(&window.window(), QStringLiteral("campaigns-empty.fa"));
    primary(window)->click();
    QVERIFY(child<QPlainTextEdit>(window, "body")->isVisible());
    QVERIFY(child<QPlainTextEdit>(window, "body")->toPlainText().contains(QStringLiteral("لغو۱۱")));
}

void CampaignsPageTest::writesAndSendsInPersian()
{
    const LookGuard look(Language::Persian);
    TestShop shop;
    fill(shop, 40);
    FakeKannel fake;
    TestWindow window(shop, Language::Persian);
    setUp(window, fake);
    window.open(ui::pages::campaigns, {{QStringLiteral("new"), true}});
    test::typeText(child<QLineEdit>(window, "campaignName"), QStringLiteral("حراج پاییز"));
    auto *body = child<QPlainTextEdit>(window, "body");
    body->clear();
    test::typeText(body, QStringLiteral("سلام {نام} عزیز، {امتیاز} امتیاز دارید."));
    child<QPushButton>(window, "addOptOut")->click();
    QTRY_VERIFY_WITH_TIMEOUT(counted(window, QStringLiteral("۴۰")), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(window, "phone")->text().startsWith(QStringLiteral("سلام ")), 15'000);
    QVERIFY(!child<QLabel>(window, "phone")->text().contains(u'{'));
    QVERIFY(child<QLabel>(window, "partsCount")->text().contains(QStringLiteral("UCS-2")));
    QTest::qWait(50);
    (void)test::grabWidget(&window.window(), QStringLiteral("campaigns-composer.fa"));
    auto *area = window.window().currentPage()->findChild<QScrollArea *>();
    area->ensureWidgetVisible(child<QLabel>(window, "sendWarnings"));
    QTest::qWait(50);
    (void)test::grabWidget(&window.window(), QStringLiteral("campaigns-composer-end.fa"));
    primary(window)->click();
    QCOMPARE(window.dialogs.asked.size(), 1);
    QVERIFY(window.dialogs.asked.front().accept.contains(QStringLiteral("۴۰")));
    QVERIFY(window.dialogs.asked.front().typed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(fake.requests, 40, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(window, "campaignFigures")
                ->text()
                .contains(QStringLiteral("ارسال‌شده: ۴۰")) ||
            child<QLabel>(window, "campaignFigures")->text().contains(QStringLiteral("۴۰")),
        15'000);
    QTest::qWait(50);
    (void)test::grabWidget(&window.window(), QStringLiteral("campaigns-progress.fa"));
}

void CampaignsPageTest::opensWithTheSegmentOfARoute()
{
    TestShop shop;
    fill(shop, 40);
    TestWindow window(shop);
    window.open(ui::pages::campaigns, {{QStringLiteral("segment"), QStringLiteral("hibernating")}});
    const QString chosen = child<QComboBox>(window, "who")->currentData().toString();
    QVERIFY2(chosen.contains(QStringLiteral("hibernating")), qPrintable(chosen));
    QTRY_VERIFY_WITH_TIMEOUT(counted(window, QStringLiteral("Send to")), 15'000);
}

void CampaignsPageTest::opensWithTheFilterOfTheMembersList()
{
    TestShop shop;
    fill(shop, 40);
    shop.database().connection().run(
        QStringLiteral("UPDATE member SET tier_id = 'old' WHERE id IN (SELECT id FROM member LIMIT 3)"));
    TestWindow window(shop);
    domain::MemberFilter filter;
    filter.tierId = QStringLiteral("old"); // no tier of today's programme
    window.open(ui::pages::campaigns, {{QStringLiteral("filter"), domain::toJsonText(filter)}});
    QTRY_VERIFY_WITH_TIMEOUT(counted(window, QStringLiteral("Send to 3")), 15'000);
    auto *name = child<QLineEdit>(window, "campaignName");
    test::typeText(name, QStringLiteral("Autumn")); // reading the form back keeps the condition
    QTRY_VERIFY_WITH_TIMEOUT(counted(window, QStringLiteral("Send to 3")), 15'000);
}

void CampaignsPageTest::keepsTheDraft()
{
    TestShop shop;
    fill(shop, 10);
    TestWindow window(shop);
    const size_t before = test::must(window.context().campaigns.list()).size();
    window.open(ui::pages::campaigns, {{QStringLiteral("new"), true}});
    test::typeText(child<QLineEdit>(window, "campaignName"), QStringLiteral("Autumn"));
    test::typeText(child<QPlainTextEdit>(window, "body"), QStringLiteral("Hello {na"));
    child<QPushButton>(window, "allCampaigns")->click();
    const auto drafts = test::must(window.context().campaigns.list()); // newest first
    QCOMPARE(drafts.size(), before + 1);
    QCOMPARE(drafts.front().campaign.body, QStringLiteral("Hello {na"));
    window.open(ui::pages::campaigns,
                {{QStringLiteral("campaign"), drafts.front().campaign.id.value()}});
    QCOMPARE(child<QLineEdit>(window, "campaignName")->text(), QStringLiteral("Autumn"));
}

void CampaignsPageTest::asksForTheGatewayFirst()
{
    TestShop shop;
    fill(shop, 10);
    TestWindow window(shop);
    window.open(ui::pages::campaigns, {{QStringLiteral("new"), true}});
    test::typeText(child<QLineEdit>(window, "campaignName"), QStringLiteral("Autumn"));
    test::typeText(child<QPlainTextEdit>(window, "body"), QStringLiteral("Hello"));
    QTRY_VERIFY_WITH_TIMEOUT(counted(window, QStringLiteral("10")), 15'000);
    primary(window)->click();
    QVERIFY(window.dialogs.asked.isEmpty());
    QVERIFY(child<QComboBox>(window, "profile")->isVisible());
    QTest::qWait(50);
    (void)test::grabWidget(&window.window(), QStringLiteral("campaigns-gateway.en"));
}

void CampaignsPageTest::gatewayIsFilledInByKeyboard()
{
    const LookGuard look(Language::Persian);
    TestShop shop;
    TestWindow window(shop, Language::Persian);
    window.open(ui::pages::campaigns, {{QStringLiteral("new"), true}});
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    auto *profile = child<QComboBox>(window, "profile");
    profile->setCurrentIndex(profile->findData(QStringLiteral("kannel")));
    QTRY_VERIFY(child<QLineEdit>(window, "url")->isVisible()); // a layout shows what is new later
    profile->setFocus();
    for (const char *field : {"url", "user", "password"}) { // as they stand, not as they were made
        test::pressKey(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(field));
    }
    const auto hours = window.window().currentPage()->findChildren<QTimeEdit *>();
    QCOMPARE(hours.size(), 2);
    for (const QTimeEdit *edit : hours) // right-to-left turns a format round
        QCOMPARE(edit->sectionAt(0), QDateTimeEdit::HourSection);
}

void CampaignsPageTest::namesTheWrongVariable()
{
    TestShop shop;
    fill(shop, 10);
    TestWindow window(shop);
    window.open(ui::pages::campaigns, {{QStringLiteral("new"), true}});
    auto *body = child<QPlainTextEdit>(window, "body");
    test::typeText(body, QStringLiteral("Hello {balance}"));
    QTRY_VERIFY_WITH_TIMEOUT(body->accessibleDescription().contains(QStringLiteral("balance")),
                             15'000);
    body->setPlainText(QStringLiteral("Hello {points}"));
    QTRY_VERIFY_WITH_TIMEOUT(body->accessibleDescription().isEmpty(), 15'000);
}

void CampaignsPageTest::pausedCampaignSaysWhyAndGoesOn()
{
    TestShop shop;
    fill(shop, 5);
    FakeKannel fake;
    fake.refuses = true;
    TestWindow window(shop);
    setUp(window, fake);
    auto &campaigns = window.context().campaigns;
    const auto id = test::must(
        campaigns.saveDraft({{}, QStringLiteral("Autumn"), QStringLiteral("Hello"), {}}));
    (void)test::must(campaigns.start(id));
    QTRY_VERIFY_WITH_TIMEOUT(
        campaigns.campaign(id)->campaign.state == domain::CampaignState::Paused, 15'000);
    window.open(ui::pages::campaigns, {{QStringLiteral("campaign"), id.value()}});
    QVERIFY(child<QPushButton>(window, "resumeCampaign")->isVisible());
    QVERIFY(!child<QPushButton>(window, "pauseCampaign")->isVisible());
    QTest::qWait(50);
    (void)test::grabWidget(&window.window(), QStringLiteral("campaigns-paused.en"));
    fake.refuses = false;
    child<QPushButton>(window, "resumeCampaign")->click();
    QTRY_VERIFY_WITH_TIMEOUT(campaigns.campaign(id)->campaign.state == domain::CampaignState::Done,
                             15'000);
    QCOMPARE(campaigns.campaign(id)->counts.sent, 5);
}

void CampaignsPageTest::bigAudienceIsTyped()
{
    TestShop shop;
    shop.database().connection().run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1240) "
        "INSERT INTO member (mobile, name, search_key, joined_day, consent, created_at) "
        "SELECT '+98912' || (1000000 + i), 'M' || i, 'm' || i, 0, 'granted', 0 FROM n"));
    FakeKannel fake;
    TestWindow window(shop);
    window.dialogs.accept = false;
    setUp(window, fake);
    window.open(ui::pages::campaigns, {{QStringLiteral("new"), true}});
    test::typeText(child<QLineEdit>(window, "campaignName"), QStringLiteral("Autumn"));
    test::typeText(child<QPlainTextEdit>(window, "body"), QStringLiteral("Hello"));
    QTRY_VERIFY_WITH_TIMEOUT(counted(window, QStringLiteral("1,240")), 15'000);
    primary(window)->click();
    QCOMPARE(window.dialogs.asked.front().accept, QStringLiteral("Send to 1,240"));
    QCOMPARE(window.dialogs.asked.front().typed, QStringLiteral("1240"));
    QCOMPARE(fake.requests, 0);
}

void CampaignsPageTest::aMessageOfAProfileOpensItsCampaignAtIt()
{
    const LookGuard look(Language::English);
    TestShop shop;
    fill(shop, 30);
    TestWindow window(shop);
    const FakeKannel fake;
    setUp(window, fake);
    services::CampaignService &campaigns = window.context().campaigns;
    const auto id = test::must(campaigns.saveDraft({{}, QStringLiteral("Yalda"), QStringLiteral("Good Yalda لغو۱۱"), {}}));
    (void)test::must(campaigns.start(id));
    const auto sent = test::must(campaigns.messages(id));
    QVERIFY(sent.size() > 3);
    const domain::CampaignMessage wanted = sent.at(2);
    ui::Page &profile = window.open(ui::pages::memberProfile, {{QStringLiteral("member"), wanted.member->value()}});
    QTableView &timeline = profile.findChild<ui::TablePane *>(QStringLiteral("timeline"))->view();
    const auto isIt = [&](int row) {
        return timeline.model()->index(row, 1).data().toString().contains(QStringLiteral("Good Yalda"));
    };
    int row = 0;
    while (row < timeline.model()->rowCount() && !isIt(row))
        ++row;
    QVERIFY(row < timeline.model()->rowCount());
    timeline.setCurrentIndex(timeline.model()->index(row, 0));
    test::pressKey(&timeline, Qt::Key_Return);
    QCOMPARE(window.context().navigator.current().page, ui::pages::campaigns);
    QCOMPARE(window.window().currentPage()->title(), QStringLiteral("Yalda"));
    const QTableView &messages = child<ui::TablePane>(window, "campaignMessages")->view();
    QCOMPARE(messages.currentIndex().row(), 0);
    QVERIFY(messages.model()->index(0, 0).data().toString().contains(wanted.memberName));
    QCOMPARE(messages.model()->rowCount(), static_cast<int>(sent.size()) - 2);
    child<QComboBox>(window, "messageFilter")->setCurrentIndex(1); // all of them
    QCOMPARE(messages.model()->rowCount(), static_cast<int>(sent.size()));
    window.open(ui::pages::campaigns, {{QStringLiteral("campaign"), id.value()}});
    QCOMPARE(messages.model()->rowCount(), static_cast<int>(sent.size()));
    auto *filter = child<QComboBox>(window, "messageFilter");
    filter->setCurrentIndex(filter->findData(domain::messageStateKey(domain::MessageState::Failed)));
    QCOMPARE(messages.model()->rowCount(), 0);
    test::emptyAction(*child<ui::TablePane>(window, "campaignMessages"))->click(); // the way out of the filter
    QCOMPARE(messages.model()->rowCount(), static_cast<int>(sent.size()));
}

BASHGAH_TEST(tst_campaignspage, CampaignsPageTest)
#include "tst_campaignspage.moc"
