// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/deliveryservice.h"
#include "services/members/savedfilterservice.h"
#include "support/campaignbench.h"
#include "support/crowd.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_campaigns {

using namespace bashgah;
using domain::ErrorCode;
using domain::SkipReason;

/// Campaigns from draft to outbox: who gets what, and what is refused.
class CampaignsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsWhoIsLeftOutAndWhy();
    void previewShowsRealMembersAndThePrice();
    void startFreezesRecipientsAndTexts();
    void startingTwiceSendsOnce();
    void refusesWhatCannotBeSent();
    void wordsMeanWhomTheSearchFinds();
    void aSegmentIsTheAudience();
    void unfinishedDraftsAreKept();
    void aDraftThatAnotherTillKeptIsNotOverwritten();
    void onlyTheTextThatWasConfirmedIsSent();
    void cancelKeepsTheRestHere();
    void stopWordSuppressesAndNotesTheRefusal();
    void rejoinTakesItBack();
    void anyOtherTextGoesToTheInbox();
    void secretsStayOutOfAuditAndPlainSettings();
    void savedFiltersByName();

private:
    std::unique_ptr<test::CampaignBench> m_bench;
};

void CampaignsTest::init()
{
    m_bench = std::make_unique<test::CampaignBench>(test::TestShop::Where::Memory);
    m_bench->setUpGateway();
}

void CampaignsTest::countsWhoIsLeftOutAndWhy()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    m_bench->addMember(QStringLiteral("علی"), 2, QStringLiteral("unknown"));
    m_bench->addMember(QStringLiteral("رضا"), 3, QStringLiteral("refused"));
    m_bench->addMember(QStringLiteral("مینا"), 4);
    m_bench->sql(QStringLiteral(
        "INSERT INTO suppression (mobile, reason, at) VALUES ('+989120000004', 'reply', 0)"));
    m_bench->sql(
        QStringLiteral("INSERT INTO member (code, name, search_key, joined_day, consent, "
                       "created_at) VALUES ('C1', 'بی‌شماره', '', 0, 'granted', 0)"));
    const auto summary = m_bench->campaigns.audience({});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->members, 5);
    QCOMPARE(summary->recipients, 1);
    QCOMPARE(summary->skippedFor(SkipReason::NoConsent), 1);
    QCOMPARE(summary->skippedFor(SkipReason::OptedOut), 2);
    QCOMPARE(summary->skippedFor(SkipReason::NoMobile), 1);
    QCOMPARE(summary->skippedFor(SkipReason::Duplicate), 0);
}

void CampaignsTest::previewShowsRealMembersAndThePrice()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    m_bench->addMember(QStringLiteral("علی"), 2);
    const auto preview = m_bench->campaigns.preview(
        {{}, {}, QStringLiteral("سلام {نام}\n%1").arg(QString(62, u'آ')), {}});
    QVERIFY(preview.has_value());
    QCOMPARE(preview->samples.size(), size_t(2));
    QVERIFY(preview->samples.front().message.text.startsWith(QStringLiteral("سلام سارا")));
    QCOMPARE(preview->samples.front().count.parts, 2); // 72 units
    QCOMPARE(preview->samples.back().count.parts, 2);  // 71
    QCOMPARE(preview->ucs2Parts, 4);
    QCOMPARE(preview->price, domain::Money::fromMinor(4 * 2370));
    const auto incomplete = m_bench->campaigns.preview({{}, {}, QStringLiteral("سطح {سطح}"), {}});
    QCOMPARE(incomplete->incomplete, 2);
    const auto wrong = m_bench->campaigns.preview({{}, {}, QStringLiteral("{چیز}"), {}});
    QCOMPARE(wrong.error().code, ErrorCode::UnknownValue);
}

void CampaignsTest::startFreezesRecipientsAndTexts()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    m_bench->addMember(QStringLiteral("علی"), 2, QStringLiteral("unknown"));
    QSignalSpy started(&m_bench->campaigns, &services::CampaignService::campaignStarted);
    const auto id = m_bench->start(QStringLiteral("سلام {نام}"));
    QCOMPARE(started.count(), 1);
    m_bench->sql(QStringLiteral("UPDATE member SET name = 'نام نو'"));
    const auto messages = m_bench->campaigns.messages(id);
    QCOMPARE(messages->size(), size_t(2));
    QCOMPARE(messages->front().body, QStringLiteral("سلام سارا"));
    QCOMPARE(messages->front().state, domain::MessageState::Queued);
    QCOMPARE(messages->back().state, domain::MessageState::Skipped);
    QCOMPARE(messages->back().reason.key, QStringLiteral("no_consent"));
    QCOMPARE(m_bench->summary(id).counts.recipients(), 1);
    QCOMPARE(m_bench->summary(id).campaign.state, domain::CampaignState::Sending);
}

void CampaignsTest::startingTwiceSendsOnce()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    const auto id = m_bench->start(QStringLiteral("سلام"));
    const auto again = m_bench->campaigns.start(id);
    QVERIFY(again.has_value());
    QCOMPARE(again->counts.all, 1);
    QVERIFY(m_bench->send().has_value());
    QVERIFY(m_bench->campaigns.start(id).has_value());
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->gateways.state->texts.size(), 1);
}

void CampaignsTest::refusesWhatCannotBeSent()
{
    auto &campaigns = m_bench->campaigns;
    const auto startOf = [&](const QString &name, const QString &body) {
        return campaigns.start(*campaigns.saveDraft({{}, name, body, {}}));
    };
    const QString name = QStringLiteral("پاییز");
    QCOMPARE(startOf(name, QStringLiteral("سلام")).error().code, ErrorCode::EmptyAudience);
    m_bench->addMember(QStringLiteral("سارا"), 1);
    QCOMPARE(startOf({}, QStringLiteral("سلام")).error().field, QStringLiteral("name"));
    QCOMPARE(startOf(name, QStringLiteral(" \n")).error().field, QStringLiteral("body"));
    QCOMPARE(startOf(name, QStringLiteral("{چیز}")).error().code, ErrorCode::UnknownValue);
    QCOMPARE(startOf(name, QString(901, u'س')).error().code, ErrorCode::TooLong);
    QCOMPARE(campaigns.start(domain::CampaignId(99)).error().code, ErrorCode::CampaignNotFound);
    QCOMPARE(m_bench->shop.database().connection().number(
                 QStringLiteral("SELECT count(*) FROM message")),
             0);
    services::GatewaySettings none;
    QVERIFY(m_bench->gateway.save(none).has_value());
    QCOMPARE(startOf(name, QStringLiteral("سلام")).error().code, ErrorCode::GatewayMissing);
}

void CampaignsTest::aSegmentIsTheAudience()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    const auto ali = m_bench->addMember(QStringLiteral("علی"), 2);
    m_bench->segment = {ali};
    domain::MemberFilter filter;
    filter.segment = QStringLiteral("at_risk");
    QCOMPARE(m_bench->campaigns.audience(filter)->recipients, 1);
    const auto id = m_bench->campaigns.saveDraft(
        {{}, QStringLiteral("برگرد"), QStringLiteral("{نام}"), filter});
    QVERIFY(m_bench->campaigns.start(*id).has_value());
    QCOMPARE(m_bench->campaigns.messages(*id)->front().body, QStringLiteral("علی"));
}

void CampaignsTest::wordsMeanWhomTheSearchFinds()
{
    (void)test::addMember(m_bench->shop.database(), m_bench->shop.clock, QStringLiteral("علیرضا"), QStringLiteral("09121234567"));
    (void)test::addMember(m_bench->shop.database(), m_bench->shop.clock, QStringLiteral("سارا"), QStringLiteral("09351112233"));
    domain::MemberFilter filter;
    filter.text = QStringLiteral("علی رضا"); // typed apart
    QCOMPARE(m_bench->campaigns.audience(filter)->members, 1);
}

void CampaignsTest::unfinishedDraftsAreKept()
{
    auto &campaigns = m_bench->campaigns;
    domain::MemberFilter filter;
    filter.tag = QStringLiteral("همسایه");
    const auto id = campaigns.saveDraft({{}, {}, {}, {}});
    QVERIFY(campaigns.saveDraft({*id, QStringLiteral("نیمه"), QStringLiteral("سلام {"), filter})
                .has_value());
    const auto kept = campaigns.campaign(*id)->campaign;
    QCOMPARE(kept.body, QStringLiteral("سلام {"));
    QCOMPARE(kept.audience, filter);
    QVERIFY(campaigns.discardDraft(*id).has_value());
    QCOMPARE(campaigns.campaign(*id).error().code, ErrorCode::CampaignNotFound);
}

void CampaignsTest::aDraftThatAnotherTillKeptIsNotOverwritten()
{
    auto &campaigns = m_bench->campaigns;
    const auto id = campaigns.saveDraft({{}, QStringLiteral("یلدا"), QStringLiteral("سلام"), {}});
    QCOMPARE(campaigns.campaign(*id)->campaign.version, 1);
    QVERIFY(campaigns.saveDraft({*id, QStringLiteral("یلدا"), QStringLiteral("از صندوق دیگر"), {}, 1}).has_value());
    const auto refused = campaigns.saveDraft({*id, QStringLiteral("یلدا"), QStringLiteral("از این صندوق"), {}, 1});
    QCOMPARE(refused.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("یلدا")});
    const auto kept = campaigns.campaign(*id)->campaign;
    QCOMPARE(kept.body, QStringLiteral("از صندوق دیگر"));
    QCOMPARE(kept.version, 2);
    QVERIFY(campaigns.saveDraft({*id, QStringLiteral("یلدا"), QStringLiteral("از هر دو"), {}, 2}).has_value());
    QVERIFY(campaigns.discardDraft(*id).has_value());
    QCOMPARE(campaigns.saveDraft({*id, {}, {}, {}, 3}).error().code, ErrorCode::CampaignNotFound);
}

void CampaignsTest::onlyTheTextThatWasConfirmedIsSent()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    auto &campaigns = m_bench->campaigns;
    const auto id = campaigns.saveDraft({{}, QStringLiteral("یلدا"), QStringLiteral("سلام"), {}});
    QVERIFY(campaigns.saveDraft({*id, QStringLiteral("یلدا"), QStringLiteral("از صندوق دیگر"), {}, 1}).has_value());
    QCOMPARE(campaigns.start(*id, {}, 1).error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(campaigns.campaign(*id)->campaign.state, domain::CampaignState::Draft);
    QVERIFY(campaigns.start(*id, {}, 2).has_value());
    QCOMPARE(campaigns.messages(*id)->front().body, QStringLiteral("از صندوق دیگر"));
    QVERIFY(campaigns.start(*id, {}, 1).has_value()); // asked twice: it is on its way
}

void CampaignsTest::cancelKeepsTheRestHere()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    m_bench->addMember(QStringLiteral("علی"), 2);
    const auto id = m_bench->start(QStringLiteral("سلام"));
    QVERIFY(m_bench->campaigns.cancel(id).has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("cancelled cancelled"));
    QVERIFY(m_bench->send().has_value());
    QVERIFY(m_bench->gateways.state->texts.isEmpty());
}

void CampaignsTest::stopWordSuppressesAndNotesTheRefusal()
{
    const auto sara = m_bench->addMember(QStringLiteral("سارا"), 1);
    m_bench->addMember(QStringLiteral("علی"), 2);
    const auto id = m_bench->start(QStringLiteral("سلام"));
    services::DeliveryService delivery(m_bench->shop.database(), m_bench->shop.clock);
    QCOMPARE(*delivery.receive({QStringLiteral("989120000001"), QStringLiteral("لغو ۱۱"), {}}),
             domain::InboundWord::Stop);
    auto &c = m_bench->shop.database().connection();
    QCOMPARE(c.word(QStringLiteral("SELECT consent FROM member WHERE id = %1").arg(sara.value())),
             QStringLiteral("refused"));
    QCOMPARE(c.word(QStringLiteral("SELECT source || ':' || state FROM consent_entry")),
             QStringLiteral("reply:refused"));
    // She is in the frozen list, but is not written to any more.
    QVERIFY(m_bench->send().has_value());
    QCOMPARE(m_bench->states(id), QStringLiteral("skipped sent"));
    QCOMPARE(m_bench->campaigns.audience({})->recipients, 1);
    // Somebody who is no member is remembered too.
    QVERIFY(
        delivery.receive({QStringLiteral("09350000009"), QStringLiteral("11"), {}}).has_value());
    QCOMPARE(c.number(QStringLiteral("SELECT count(*) FROM suppression")), 2);
}

void CampaignsTest::rejoinTakesItBack()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    services::DeliveryService delivery(m_bench->shop.database(), m_bench->shop.clock);
    QVERIFY(
        delivery.receive({QStringLiteral("+989120000001"), QStringLiteral("۱۱"), {}}).has_value());
    QCOMPARE(m_bench->campaigns.audience({})->recipients, 0);
    QCOMPARE(*delivery.receive({QStringLiteral("+989120000001"), QStringLiteral("۱۲"), {}}),
             domain::InboundWord::Rejoin);
    QCOMPARE(m_bench->campaigns.audience({})->recipients, 1);
}

void CampaignsTest::anyOtherTextGoesToTheInbox()
{
    m_bench->addMember(QStringLiteral("سارا"), 1);
    services::DeliveryService delivery(m_bench->shop.database(), m_bench->shop.clock);
    QCOMPARE(
        *delivery.receive({QStringLiteral("09120000001"), QStringLiteral("سفارشم لغو شد؟"), {}}),
        domain::InboundWord::Unknown);
    QCOMPARE(*delivery.receive({QStringLiteral("BANK"), QStringLiteral("11"), {}}),
             domain::InboundWord::Stop);
    QCOMPARE(m_bench->campaigns.audience({})->recipients, 1);
    QCOMPARE(
        m_bench->shop.database().connection().number(QStringLiteral("SELECT count(*) FROM inbox")),
        2);
}

void CampaignsTest::secretsStayOutOfAuditAndPlainSettings()
{
    auto &c = m_bench->shop.database().connection();
    QCOMPARE(c.number(QStringLiteral(
                 "SELECT count(*) FROM audit WHERE before LIKE '%k-1%' OR after LIKE '%k-1%'")),
             0);
    QCOMPARE(c.word(QStringLiteral("SELECT key FROM shop_setting WHERE value = 'k-1'")),
             QStringLiteral("secret.gateway.fake.key"));
    QCOMPARE(m_bench->gateway.settings()->values.value(QStringLiteral("key")),
             QStringLiteral("k-1"));
}

void CampaignsTest::savedFiltersByName()
{
    services::SavedFilterService filters(m_bench->shop.database(), m_bench->shop.clock);
    domain::MemberFilter filter;
    filter.tierId = QStringLiteral("gold");
    QVERIFY(filters.save(QStringLiteral("طلایی‌ها"), {}).has_value());
    const auto id = filters.save(QStringLiteral("طلایی‌ها"), filter);
    QCOMPARE(filters.list()->size(), size_t(1));
    QCOMPARE(filters.list()->front().filter, filter);
    QVERIFY(filters.remove(*id).has_value());
    QVERIFY(filters.list()->empty());
    QCOMPARE(filters.save(QStringLiteral(" "), filter).error().field, QStringLiteral("name"));
}

BASHGAH_TEST(tst_campaigns, CampaignsTest)

} // namespace tst_campaigns

#include "tst_campaigns.moc"
