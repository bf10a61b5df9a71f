// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "services/members/mergeservice.h"
#include "services/rewards/rewardservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/toasts.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace bashgah;
using domain::Money;
using domain::Points;
using test::must;
using test::Window;

namespace {

const QString cup = QStringLiteral("فنجان");

domain::RewardId addCup(Window &w)
{
    domain::Reward reward;
    reward.name = cup;
    reward.points = Points(80'000); // out of reach for points
    return must(services::RewardService(w.shop.database(), w.shop.clock).add(reward));
}

/// The usual programme with a tier from 100,000 tomans that gives the reward.
void giveForTier(Window &w, domain::RewardId reward)
{
    domain::Programme programme = domain::programmePresets(w.shop.profile().currency).front().programme;
    domain::Tier base{QStringLiteral("b"), QStringLiteral("برنزی"), domain::TierScore()};
    domain::Tier gold{QStringLiteral("g"), QStringLiteral("طلایی"), domain::TierScore::of(1'000'000)};
    gold.reward = domain::PromisedReward{reward, 30};
    programme.tiers = domain::TierPolicy{{base, gold}};
    programme.clawback.missing = domain::MissingPoints::Clamp;
    (void)must(w.services().programs.saveNewVersion(programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
}

void giveForJoining(Window &w, domain::RewardId reward)
{
    domain::Programme programme = domain::programmePresets(w.shop.profile().currency).front().programme;
    programme.occasions = {{domain::OccasionKind::Joining, Points(0), true, {}, domain::PromisedReward{reward, 0}}};
    (void)must(w.services().programs.saveNewVersion(programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
}

QVariantMap at(domain::MemberId member)
{
    return {{QStringLiteral("member"), member.value()}};
}

/// The gift below the member, if one is shown.
QPushButton *shownGift(Window &w)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows of who was there before
    auto *button = w.window().findChild<QPushButton *>(QStringLiteral("handGift"));
    return button && button->isVisible() ? button : nullptr;
}

qint64 handedOut(Window &w)
{
    return must(w.services().rewards.list()).front().taken;
}

bool saysCup(Window &w)
{
    const auto labels = w.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [](const QLabel *label) { return label->isVisible() && label->text().contains(cup); });
}

void record(Window &w, const QString &amount)
{
    w.type(amount);
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Return);
}

/// All of the newest purchase of today comes back. Nobody is chosen.
void refundNewest(Window &w)
{
    w.press(Qt::Key_Down, Qt::ControlModifier);
    w.press(Qt::Key_Return);
    QCOMPARE(w.focusName(), QStringLiteral("refundAmount"));
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Return);
    const auto rows = must(w.services().counter.today());
    QCOMPARE(rows.front().purchase.state(), domain::PurchaseState::Refunded);
}

constexpr Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// Gifts of tiers and occasions before the person at the counter.
class CounterGiftsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theGiftOfATierIsSeenTakenByKeyAndGoesWithItsRefund()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                          QStringLiteral("09121234567"));
        const domain::RewardId reward = addCup(w);
        w.open(ui::pages::counter);
        giveForTier(w, reward);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        QVERIFY(!shownGift(w));
        record(w, QStringLiteral("۱۲۵."));
        QCOMPARE(must(w.services().counter.today()).size(), size_t(1));
        QVERIFY(saysCup(w)); // beside the receipt
        w.open(ui::pages::counter, at(sara));
        QVERIFY(shownGift(w));
        QVERIFY2(shownGift(w)->text().contains(cup), qPrintable(shownGift(w)->text()));
        QVERIFY(shownGift(w)->isEnabled());
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-tier-gift.fa"));
        w.press(Qt::Key_1, controlShift);
        QVERIFY(!shownGift(w));
        QCOMPARE(handedOut(w), qint64(1));
        w.press(Qt::Key_Z, Qt::ControlModifier); // by mistake
        QVERIFY(shownGift(w));
        QCOMPARE(handedOut(w), qint64(0));
        w.press(Qt::Key_Escape);
        refundNewest(w);
        w.open(ui::pages::counter, at(sara));
        QVERIFY(!shownGift(w));
        QVERIFY(must(w.services().rewards.offers(sara)).gifts.empty());
        QVERIFY(!w.dialogSeen);
    }

    // It is written off, and not given a second time.
    void theGiftOfATierThatWasFetchedIsToldOfAtTheRefund()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                          QStringLiteral("09121234567"));
        const domain::RewardId reward = addCup(w);
        w.open(ui::pages::counter);
        giveForTier(w, reward);
        w.open(ui::pages::counter, at(sara));
        record(w, QStringLiteral("۱۲۵."));
        w.open(ui::pages::counter, at(sara));
        w.press(Qt::Key_1, controlShift);
        QCOMPARE(handedOut(w), qint64(1));
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.press(Qt::Key_Return);
        const auto *told = w.find<QLabel>(QStringLiteral("refundConsequences"));
        QVERIFY2(told->text().contains(cup), qPrintable(told->text()));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.shop.clock.advanceMinutes(1);
        w.open(ui::pages::counter, at(sara));
        record(w, QStringLiteral("۱۲۵."));
        QVERIFY(must(w.services().rewards.offers(sara)).gifts.empty());
        QCOMPARE(handedOut(w), qint64(1));
    }

    void aGiftThatGoesWithAMergeIsTold()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        const auto mina = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مینا"), QStringLiteral("09351112233"));
        const domain::RewardId reward = addCup(w);
        w.open(ui::pages::counter);
        giveForTier(w, reward);
        for (const domain::MemberId member : {sara, mina}) { // 60,000 tomans each
            domain::PurchaseDraft draft;
            draft.member = member;
            draft.amount = Money::fromMinor(600'000);
            (void)must(w.services().counter.record(draft));
        }
        const auto kept = must(w.services().members.member(sara));
        const auto other = must(w.services().members.member(mina));
        (void)must(w.context().merges.merge({sara, mina, kept.member.details, kept.version, other.version}));
        w.open(ui::pages::counter, at(sara));
        QVERIFY(shownGift(w));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()},
                                          {QStringLiteral("focus"), QStringLiteral("consent")}});
        w.find<QPushButton>(QStringLiteral("mergeUndo"))->click();
        QVERIFY2(w.context().toasts.text().contains(cup), qPrintable(w.context().toasts.text()));
        w.open(ui::pages::counter, at(sara));
        QVERIFY(!shownGift(w));
    }

    void theGiftForJoiningIsSeenAtOnceAndStaysWhenGoodsComeBack()
    {
        Window w;
        const domain::RewardId reward = addCup(w);
        w.open(ui::pages::counter);
        giveForJoining(w, reward);
        w.type(QStringLiteral("09351112233"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("مینا راد"));
        for (int i = 0; i < 3; ++i)
            w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        const domain::MemberId mina = must(w.services().members.search(QStringLiteral("2233"))).front().id;
        QVERIFY(shownGift(w));
        QVERIFY2(shownGift(w)->toolTip().contains(QStringLiteral("عضو")), qPrintable(shownGift(w)->toolTip())); // why
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-joining-gift.fa"));
        record(w, QStringLiteral("۱۲۵."));
        refundNewest(w);
        w.open(ui::pages::counter, at(mina));
        QVERIFY(shownGift(w));
        w.press(Qt::Key_1, controlShift);
        QVERIFY(!shownGift(w));
        QCOMPARE(handedOut(w), qint64(1));
        QCOMPARE(must(w.services().counter.snapshot(mina)).balance, Points());
        QVERIFY(!w.dialogSeen);
    }
};

BASHGAH_TEST(tst_countergifts, CounterGiftsTest)
#include "tst_countergifts.moc"
