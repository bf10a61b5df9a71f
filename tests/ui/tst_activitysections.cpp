// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/format/format.h"
#include "ui/pages/programs/activitysection.h"
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/exchangesection.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/nextvisitsection.h"
#include "ui/pages/programs/occasionsection.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/pages/programs/sentence.h"
#include "ui/pages/programs/tiersection.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bashgah;
using namespace bashgah::domain;

namespace {

ActivityRule photo()
{
    return {QStringLiteral("post"), ActivityKind::Other, QStringLiteral("Photo"), Points(7), ActivityLimit::Day, 9,
            true, 5};
}

NextVisitRule tenPercent()
{
    NextVisitRule rule;
    rule.id = QStringLiteral("n");
    rule.name = QStringLiteral("Next visit");
    rule.worth = NextVisitRule::Worth::ShareOfThis;
    rule.share = Percent::whole(10);
    rule.step = Money::fromMinor(100);
    rule.units = 2;
    return rule;
}

/// What a section makes of a programme.
template <typename Section>
std::optional<Programme> through(Section &section, const Programme &programme)
{
    section.load(programme);
    Programme after;
    if (!section.store(after))
        return std::nullopt;
    section.showExamples(after);
    return after;
}

} // namespace

class ActivitySectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLoadedIsStoredAgain()
    {
        const ui::Format format;
        Programme programme;
        programme.activities = {photo()};
        programme.milestone = MilestoneRule{Points(500), 7, Points(30), true};
        programme.exchange = ExchangeRule{Points(50), Money::fromMinor(3'000), true, 4, true};
        programme.nextVisit = {tenPercent()};
        ui::ActivitySection activities(format);
        const auto first = through(activities, programme);
        QVERIFY(first);
        QCOMPARE(first->activities, programme.activities);
        QCOMPARE(first->milestone, programme.milestone);
        ui::ExchangeSection exchange(format);
        QCOMPARE(through(exchange, programme)->exchange, programme.exchange);
        ui::NextVisitSection next(format, QDate(2026, 8, 22));
        QCOMPARE(through(next, programme)->nextVisit, programme.nextVisit);
    }

    void rewardsOfTiersAndOccasionsAreStoredAgainAndNamedWhenUnknown()
    {
        const ui::Format format;
        Programme programme;
        programme.occasions = {{OccasionKind::Joining, Points(0), true, {}, PromisedReward{RewardId(7), 12}}};
        Tier low{QStringLiteral("b"), QStringLiteral("B"), TierScore()};
        Tier high{QStringLiteral("g"), QStringLiteral("Gold"), TierScore::of(5'000)};
        high.reward = PromisedReward{RewardId(9), 0};
        programme.tiers = TierPolicy{{low, high}};
        const auto isKnown = [](RuleRemark::Kind, const QString &name) { return name == QLatin1String("7"); };
        ui::OccasionSection occasions(format);
        ui::TierSection tiers(format);
        for (ui::ProgrammeSection *section : {static_cast<ui::ProgrammeSection *>(&occasions),
                                              static_cast<ui::ProgrammeSection *>(&tiers)}) {
            section->setKnownNames(isKnown);
            section->setRewards({{RewardId(7), QStringLiteral("cup")}});
        }
        QCOMPARE(through(occasions, programme)->occasions, programme.occasions);
        QCOMPARE(through(tiers, programme)->tiers, programme.tiers);
        const auto remark = [](QWidget &in, const char *name) {
            return in.findChild<ui::Sentence *>(QString::fromLatin1(name))->remark();
        };
        QCOMPARE(remark(occasions, "occasion.joining.reward"), QString());
        QVERIFY(remark(tiers, "tier.g.reward").contains(QStringLiteral("9")));
        programme.tiers->tiers.front().reward = high.reward; // everybody begins there
        tiers.load(programme);
        Programme after;
        QVERIFY(!tiers.store(after));
    }

    void whatWasNeverOnLeavesNoTrace()
    {
        const ui::Format format;
        ui::ActivitySection activities(format);
        ui::ExchangeSection exchange(format);
        QVERIFY(!through(activities, {})->milestone);
        QVERIFY(!through(exchange, {})->exchange);
    }

    void anActivityIsAddedAndNamed()
    {
        const ui::Format format;
        ui::ActivitySection section(format);
        section.load({});
        section.findChild<QPushButton *>(QStringLiteral("addActivity"))->click();
        Programme programme;
        QVERIFY(section.store(programme));
        QCOMPARE(programme.activities.size(), size_t(1));
        QCOMPARE(programme.activities.front().kind, ActivityKind::Survey);
    }

    void anActivityInOwnWordsNeedsThem()
    {
        const ui::Format format;
        ui::ActivitySection section(format);
        Programme programme;
        programme.activities = {photo()};
        section.load(programme);
        auto *sentence = section.findChild<ui::Sentence *>(QStringLiteral("activity.post"));
        for (QLineEdit *edit : sentence->findChildren<QLineEdit *>()) {
            if (edit->text() == QLatin1String("Photo"))
                edit->clear();
        }
        QVERIFY(!section.store(programme));
        QVERIFY(section.wrongEditor());
    }

    void onlyADayAndAMonthHaveSeveralTimes()
    {
        const ui::Format format;
        ui::ActivitySection section(format);
        Programme programme;
        programme.activities = {photo()};
        section.load(programme);
        auto *sentence = section.findChild<ui::Sentence *>(QStringLiteral("activity.post"));
        auto *times = sentence->findChildren<ui::InlineNumber *>().front();
        QVERIFY(!times->isHidden());
        times->setWhole(101);
        QVERIFY(!section.store(programme));
        times->setWhole(5);
        sentence->findChildren<QComboBox *>().back()->setCurrentIndex(static_cast<int>(ActivityLimit::Once));
        QVERIFY(times->isHidden());
        QVERIFY(section.store(programme));
        QCOMPARE(programme.activities.front().times, 1);
    }

    void theLifeOfAnOccasionIsStoredAndSaid()
    {
        const ui::Format format;
        ui::OccasionSection section(format);
        Programme programme;
        programme.occasions = {{OccasionKind::Joining, Points(5), true}};
        programme.occasions.front().lifeDays = 30;
        QCOMPARE(through(section, programme)->occasions, programme.occasions);
        const QStringList changes = ui::ProgrammeWords(format).changes({}, programme);
        QVERIFY2(changes.join(u'\n').contains(QStringLiteral("valid for 30 days")), qPrintable(changes.join(u'\n')));
        auto *joining = section.findChild<ui::Sentence *>(QStringLiteral("occasion.joining"));
        joining->findChild<ui::InlineNumber *>()->setWhole(3661);
        QVERIFY(!section.store(programme));
        QCOMPARE(joining->wrongEditor(), joining->findChild<ui::InlineNumber *>());
    }

    // 5 points for two pieces that sell for 25,000 on the average, a point pays 100 rials: 1 of 100.
    void aRuleForUnitsCostsByThePriceOfItsGoods()
    {
        const ui::Format format;
        ui::EarningSection section(format, QDate(2026, 8, 22));
        Programme programme;
        programme.redemption.convAmount = Money::fromMinor(100);
        programme.earning.rules = {{QStringLiteral("u"), PerUnitRule{Points(5), 2}}};
        section.load(programme);
        section.showExamples(programme);
        const auto example = [&] {
            return section.findChild<ui::Sentence *>(QStringLiteral("rule.u"))->example();
        };
        QVERIFY2(example().contains(QStringLiteral("cannot be told")), qPrintable(example()));
        Product coffee;
        coffee.code = QStringLiteral("1");
        coffee.price = Money::fromMinor(25'000);
        section.setGoods({{ProductId(1), coffee}});
        section.showExamples(programme);
        QVERIFY2(example().contains(QStringLiteral("Costs 1 per 100 of sales.")), qPrintable(example()));
    }

    // 3 % of credit, a code of 10 %, and points for a survey, which no sale gives.
    void creditCodesAndActivitiesSayWhatTheyCost()
    {
        const ui::Format format;
        Programme programme;
        programme.redemption.convAmount = Money::fromMinor(100);
        programme.nextVisit = {tenPercent()};
        programme.activities = {photo()};
        ui::NextVisitSection next(format, QDate(2026, 8, 22));
        QVERIFY(through(next, programme));
        const auto said = [](const QWidget &section, const char *name) {
            return section.findChild<ui::Sentence *>(QLatin1String(name))->example();
        };
        QVERIFY(said(next, "nextvisit.n").contains(QStringLiteral("Costs 10 per 100 of sales.")));
        ui::ActivitySection activities(format);
        activities.load(programme);
        activities.showExamples(programme);
        QVERIFY2(said(activities, "activity.post").contains(format.money(Money::fromMinor(700))),
                 qPrintable(said(activities, "activity.post")));
    }

    void theShareOfAReferralIsStoredAndSaid()
    {
        const ui::Format format;
        ui::OccasionSection section(format);
        Programme programme;
        programme.occasions = {{OccasionKind::Referrer, Points(25), true}};
        programme.referral.share = Percent::whole(50);
        programme.referral.shareDays = 30;
        QCOMPARE(through(section, programme)->referral, programme.referral);
        const QString changes = ui::ProgrammeWords(format).changes({}, programme).join(u'\n');
        QVERIFY2(changes.contains(QStringLiteral("50%")) && changes.contains(QStringLiteral("30 days")), qPrintable(changes));
        auto *share = section.findChild<ui::Sentence *>(QStringLiteral("occasion.share"));
        share->findChildren<ui::InlineNumber *>().back()->setWhole(6); // the referral itself waits 7
        QVERIFY(!section.store(programme));
        QVERIFY(share->wrongEditor());
    }

    void stepsOfTheReferrerAreStoredInOrder()
    {
        const ui::Format format;
        ui::OccasionSection section(format);
        Programme programme;
        programme.occasions = {{OccasionKind::Referrer, Points(10), true}};
        programme.referral.steps = {{21, Points(20)}, {51, Points(30)}};
        QCOMPARE(through(section, programme)->referral.steps, programme.referral.steps);
        auto *second = section.findChild<ui::Sentence *>(QStringLiteral("occasion.step2"));
        second->findChild<ui::InlineNumber *>()->setWhole(21);
        QVERIFY(!section.store(programme));
        QCOMPARE(second->wrongEditor(), second->findChild<ui::InlineNumber *>());
    }

    void pointsByTierAndTheGateOfACodeAreStoredAgain()
    {
        const ui::Format format;
        Programme programme;
        TierPolicy tiers;
        tiers.tiers = {Tier{QStringLiteral("b"), QStringLiteral("Bronze"), TierScore::of(0)},
                       Tier{QStringLiteral("g"), QStringLiteral("Gold"), TierScore::of(10'000)}};
        programme.tiers = tiers;
        programme.occasions = {{OccasionKind::Birthday, Points(200), true, {{QStringLiteral("g"), Points(500)}}}};
        programme.nextVisit = {tenPercent()};
        programme.nextVisit.front().tiers = QStringList{QStringLiteral("g")};
        programme.nextVisit.front().items.categories = QStringList{QStringLiteral("bread")};
        ui::OccasionSection occasions(format);
        ui::NextVisitSection next(format, QDate(2026, 8, 22));
        occasions.load(programme);
        next.load(programme);
        Programme after = programme;
        after.occasions.clear();
        after.nextVisit.clear();
        QVERIFY(occasions.store(after));
        QVERIFY(next.store(after));
        QCOMPARE(after.occasions, programme.occasions);
        QCOMPARE(after.nextVisit, programme.nextVisit);
        const QString words = ui::ProgrammeWords(format).changes({}, after).join(u'\n');
        QVERIFY(words.contains(QStringLiteral("by tier: Gold")));
        after.tiers.reset(); // a tier that went away takes its points with it
        QVERIFY(occasions.store(after));
        QVERIFY(after.occasions.front().byTier.empty());
    }

    void theHistoryTellsThemInWords()
    {
        const ui::Format format;
        Programme after;
        after.activities = {photo()};
        after.exchange = ExchangeRule{Points(50), Money::fromMinor(3'000), true, 0, true};
        after.nextVisit = {tenPercent()};
        after.milestone = MilestoneRule();
        const QStringList changes = ui::ProgrammeWords(format).changes({}, after);
        QCOMPARE(changes.size(), 4);
        QVERIFY(changes.join(u'\n').contains(QStringLiteral("Photo")));
        QVERIFY(changes.join(u'\n').contains(QStringLiteral("5 times a day")));
    }
};

BASHGAH_TEST(tst_activitysections, ActivitySectionsTest)

#include "tst_activitysections.moc"
