// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/program/programmepresets.h"
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "services/membership/planservice.h"
#include "services/products/productservice.h"
#include "services/shop/shopservice.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/pages/programs/sentence.h"
#include "ui/pages/programs/shoppresets.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/route.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace bashgah;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;

namespace {

domain::Programme preset(const QString &id, const domain::Currency &currency)
{
    for (const domain::ProgrammePreset &each : domain::programmePresets(currency)) {
        if (each.id == id)
            return each.programme;
    }
    return {};
}

/// They are read in another thread.
void waitForVersions(const ui::ProgrammePage &page)
{
    const auto *save = page.findChild<QPushButton *>(QStringLiteral("pagePrimary"));
    if (!QTest::qWaitFor([save] { return save->isEnabled(); }, 15'000))
        qFatal("the versions never came");
}

/// A window on a shop with one version live since a month.
struct Shop
{
    explicit Shop(const QString &presetId = QStringLiteral("points"), domain::Percent tierDiscount = {})
    {
        services::ProgramService programs(shop.database(), shop.clock);
        domain::Programme programme = preset(presetId, shop.profile().currency);
        programme.name = QStringLiteral("Club");
        if (programme.tiers) {
            for (domain::Tier &tier : programme.tiers->tiers)
                tier.discount = tierDiscount;
        }
        if (!programs.saveNewVersion(programme, shop.profile().calendar.localDay(shop.clock.now()).addDays(-30)))
            qFatal("cannot save the first version");
        window = std::make_unique<TestWindow>(shop);
        page = &window->open<ui::ProgrammePage>(ui::pages::programme);
        waitForVersions(*page);
    }

    template <typename T>
    T *child(const char *name) const { return page->findChild<T *>(QLatin1String(name)); }
    ui::Sentence *rule(const char *id) const { return child<ui::Sentence>(id); }
    template <typename T>
    T *editor(ui::Sentence *sentence, int number = 0) const { return sentence->findChildren<T *>().at(number); }
    QString summary() const { return child<QLabel>("effectSummary")->text(); }
    std::vector<services::ProgrammeVersion> versions() const { return *window->context().programs.versions(); }
    void save() const { page->runCommand(ui::PageCommand::Primary); }
    /// Of the back-test's first table, in the draft's column.
    QString draftFigure(const char *label) const
    {
        const QAbstractItemModel *model =
            child<QWidget>("report_backtest_figures")->findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(QLatin1String(label)))
                return model->index(row, 1).data().toString();
        }
        return {};
    }

    TestShop shop;
    std::unique_ptr<TestWindow> window;
    ui::ProgrammePage *page = nullptr;
};

} // namespace

class ProgrammePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void summaryFollowsTheRealRules();
    void examplesFollowWhatIsTyped();
    void savingAddsAVersionAndKeepsTheOld();
    void zeroIsRefusedInPlace();
    void tiersMustRise();
    void tiersGoByWhatTheOwnerChooses();
    void oddLaddersAreRemarkedAtOnce();
    void aPlanIsAddedAndNoLongerSold();
    void aPlannedVersionThatTakesOverIsSaidAndMayGoOn();
    void aVersionSavedElsewhereMeanwhileIsSaidBeforeTheNext();
    void nothingChangedSavesNothing();
    void templatesAreValidInEveryCurrency_data();
    void templatesAreValidInEveryCurrency();
    void leavingADraftAsks();
    void startInThePastIsRefusedAtTheDate();
    void firstProgrammeStartsFromATemplate();
    void historyTellsChangesInWords();
    void wordsDifferOnlyWhereRulesDo();
    void historyNamesWhoSaved();
    void ownerOrdersTheRules();
    void aBillTriedSaysWhyRulesGiveNothing();
    void onlyTheLastBillIsAnswered();
    void aBillIsTriedForAMember();
    void aBillIsTriedWithDiscountsAndPoints();
    void aBasketOfGoodsIsTried();
    void aMadeUpMemberIsWhoTheRulesAskFor();
    void aWideWindowHasTheBenchBesideTheRules();
    void theTemplatesDiscountIsStartedByItsButton();
    void pastPurchasesArePlayedByTheDraft();
    void occasionsOfPastDaysArePlayedToo();
    void discountsOfTiersAreAmongTheCosts();
    void withoutPurchasesThereIsNothingToPlay();
    void editsAreUndoneStepByStep();
    void oddRulesAndDearProgrammesAreRemarkedAtOnce();
    void tagsThatNoMemberHasAreRemarkedInSpendRules();
    void anyTwoVersionsAreCompared();
    void pointsForBirthdaysAreSwitchedOn();
};

// 500,000 tomans at 1 point per 10,000 are 50 points of 200 tomans: 10,000 tomans, 2 %.
void ProgrammePageTest::summaryFollowsTheRealRules()
{
    const Shop s;
    QVERIFY2(s.summary().contains(QStringLiteral("50 points")), qPrintable(s.summary()));
    QVERIFY2(s.summary().contains(QStringLiteral("10,000")), qPrintable(s.summary()));
    QVERIFY2(s.summary().contains(QStringLiteral("2%")), qPrintable(s.summary()));
    s.child<ui::MoneyEdit>("tryBill")->setValue(domain::Money::fromMinor(12'345'670));
    QVERIFY2(s.summary().contains(QStringLiteral("123 points")), qPrintable(s.summary()));
}

void ProgrammePageTest::examplesFollowWhatIsTyped()
{
    const Shop s;
    ui::Sentence *base = s.rule("rule.base");
    QVERIFY(base);
    // 2.8 times the money of one point: proportional and block both give whole points here
    QVERIFY2(base->example().contains(QStringLiteral("2 points")), qPrintable(base->example()));
    s.editor<ui::PointsEdit>(base)->setValue(domain::Points(10));
    QVERIFY2(base->example().contains(QStringLiteral("28 points")), qPrintable(base->example()));
    s.editor<QComboBox>(base)->setCurrentIndex(0);
    QVERIFY2(base->example().contains(QStringLiteral("20 points")), qPrintable(base->example()));
    s.editor<QCheckBox>(base)->setChecked(false);
    QVERIFY2(s.summary().contains(QStringLiteral("no points")), qPrintable(s.summary()));
}

void ProgrammePageTest::savingAddsAVersionAndKeepsTheOld()
{
    const Shop s;
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(2));
    s.save();
    const auto versions = s.versions();
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions.front().version, 2);
    QCOMPARE(versions.front().startDay, s.window->context().today());
    const auto points = [](const services::ProgrammeVersion &version) {
        return std::get<domain::PerMoneyRule>(version.programme.earning.rules.front().effect).points;
    };
    QCOMPARE(points(versions.front()), domain::Points(2));
    QCOMPARE(points(versions.back()), domain::Points(1));
    QVERIFY(s.page->canLeave());
}

void ProgrammePageTest::zeroIsRefusedInPlace()
{
    const Shop s;
    ui::Sentence *base = s.rule("rule.base");
    auto *per = s.editor<ui::MoneyEdit>(base, 0);
    per->setPlainText(QStringLiteral("0"));
    QVERIFY(!base->error().isEmpty());
    QCOMPARE(base->wrongEditor(), per);
    s.save();
    QCOMPARE(s.versions().size(), size_t(1));
    per->setPlainText(QStringLiteral("20000"));
    QVERIFY(base->error().isEmpty());
    s.save();
    QCOMPARE(s.versions().size(), size_t(2));
}

void ProgrammePageTest::tiersMustRise()
{
    const Shop s(QStringLiteral("tiers"));
    ui::Sentence *silver = s.rule("tier.silver");
    ui::Sentence *gold = s.rule("tier.gold");
    QVERIFY(silver && gold);
    const auto silverFrom = *s.editor<ui::MoneyEdit>(silver)->value();
    auto *goldFrom = s.editor<ui::MoneyEdit>(gold);
    const auto before = *goldFrom->value();
    goldFrom->setValue(silverFrom);
    QVERIFY(!gold->error().isEmpty());
    goldFrom->setValue(domain::Money::fromMinor(10));
    QVERIFY(!gold->error().isEmpty());
    s.save();
    QCOMPARE(s.versions().size(), size_t(1));
    goldFrom->setValue(before + domain::Money::fromMinor(10));
    QVERIFY(gold->error().isEmpty());
    s.editor<QLineEdit>(gold)->setText(s.editor<QLineEdit>(silver)->text());
    QVERIFY(!gold->error().isEmpty());
}

void ProgrammePageTest::tiersGoByWhatTheOwnerChooses()
{
    const Shop s(QStringLiteral("tiers"));
    auto *measure = s.child<QComboBox>("tierMeasure");
    auto *months = s.child<QLineEdit>("tierWindow");
    QVERIFY(measure && months && !months->isHidden());
    measure->setCurrentIndex(2);
    ui::Sentence *silver = s.rule("tier.silver");
    ui::Sentence *gold = s.rule("tier.gold");
    s.editor<ui::InlineNumber>(silver)->setWhole(10);
    s.editor<ui::InlineNumber>(gold)->setWhole(25);
    s.child<QComboBox>("tierWindowKind")->setCurrentIndex(static_cast<int>(domain::TierWindow::Year));
    QVERIFY(months->isHidden());
    s.child<QComboBox>("tierAway")->setCurrentIndex(1);
    s.child<ui::InlineNumber>("tierAwayCount")->setWhole(15);
    ui::Sentence *benefits = s.rule("tier.gold.benefits");
    s.editor<ui::InlineNumber>(benefits)->setHundredths(500);
    ui::Sentence *staying = s.rule("tier.gold.staying");
    s.editor<ui::InlineNumber>(staying)->setWhole(30); // more to stay than to enter
    QVERIFY(!staying->error().isEmpty());
    s.editor<ui::InlineNumber>(staying)->setWhole(20);
    QVERIFY2(staying->error().isEmpty(), qPrintable(staying->error()));
    s.editor<ui::InlineNumber>(staying, 1)->setWhole(19); // not enough to stay
    QVERIFY(!staying->error().isEmpty());
    s.editor<ui::InlineNumber>(staying, 1)->setWhole(30);
    QVERIFY2(staying->error().isEmpty(), qPrintable(staying->error()));
    QVERIFY2(s.rule("tier.silver.benefits")->example().contains(QStringLiteral("10 purchases (included)")),
             qPrintable(s.rule("tier.silver.benefits")->example()));
    s.save();
    const domain::TierPolicy policy = *s.versions().front().programme.tiers;
    QCOMPARE(policy.measure, domain::TierMeasure::Visits);
    QCOMPARE(policy.window, domain::TierWindow::Year);
    QCOMPARE(policy.tiers[2].minimum, domain::TierScore::of(25));
    QCOMPARE(policy.tiers[2].keep, std::optional(domain::TierScore::of(20)));
    QCOMPARE(policy.tiers[2].reenter, std::optional(domain::TierScore::of(30)));
    QCOMPARE(policy.tiers[2].discount, domain::Percent::whole(5));
    QVERIFY((policy.inactivity == domain::TierInactivity{15, domain::TierInactivity::Unit::Days}));
}

void ProgrammePageTest::oddLaddersAreRemarkedAtOnce()
{
    const Shop s(QStringLiteral("tiers"));
    auto *remarks = s.child<QLabel>("tierRemarks");
    QVERIFY(remarks->isHidden());
    s.editor<ui::InlineNumber>(s.rule("tier.gold"), 1)->setHundredths(100);
    QVERIFY(!remarks->isHidden());
    QVERIFY2(remarks->text().contains(QStringLiteral("less than")), qPrintable(remarks->text()));
    QVERIFY(s.rule("tier.gold")->error().isEmpty());
}

void ProgrammePageTest::aPlanIsAddedAndNoLongerSold()
{
    const Shop s;
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("plans")}});
    s.child<QPushButton>("addPlan")->click();
    s.child<QPushButton>("planSubmit")->click();
    auto *name = s.child<QLineEdit>("planName");
    QVERIFY(!name->accessibleDescription().isEmpty());
    name->setText(QStringLiteral("VIP"));
    s.child<ui::MoneyEdit>("planPrice")->setValue(domain::Money::fromMinor(1'000'000));
    s.child<ui::InlineNumber>("planDiscount")->setHundredths(500);
    s.child<QPushButton>("planSubmit")->click();
    const auto plans = s.window->context().plans.plans();
    QCOMPARE(plans->size(), size_t(1));
    QCOMPARE(plans->front().terms.discount, domain::Percent::whole(5));
    auto *table = s.child<QWidget>("plans")->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(s.child<QLabel>("membershipChosen")->text().contains(QStringLiteral("5%")));
    s.child<QPushButton>("retirePlan")->click();
    QVERIFY(s.window->context().plans.plans()->front().isRetired);
}

// Another till saves version 2 while a draft of version 1 is written here.
void ProgrammePageTest::aVersionSavedElsewhereMeanwhileIsSaidBeforeTheNext()
{
    Shop s;
    domain::Programme theirs = s.versions().front().programme;
    theirs.earning.pendingDays = 9;
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(7));
    QVERIFY(services::ProgramService(s.shop.database(), s.shop.clock).saveNewVersion(theirs, s.window->context().today()));
    s.save();
    QCOMPARE(s.versions().size(), size_t(2));
    const auto *banner = s.page->findChild<ui::Banner *>();
    QTRY_VERIFY2(banner->text().contains(QStringLiteral("saved elsewhere")), qPrintable(banner->text()));
    QCOMPARE(s.editor<ui::PointsEdit>(s.rule("rule.base"))->value(), std::optional(domain::Points(7))); // it is kept
    s.save(); // told, the owner goes on
    QCOMPARE(s.versions().size(), size_t(3));
    QCOMPARE(s.versions().front().programme.earning.pendingDays, 0);
}

// Version 2 waits for its day; what is saved urgently today counts until then. The editor begins with what is live.
void ProgrammePageTest::aPlannedVersionThatTakesOverIsSaidAndMayGoOn()
{
    Shop s;
    auto &programs = s.window->context().programs;
    const QDate today = s.window->context().today();
    domain::Programme planned = s.versions().front().programme;
    planned.earning.pendingDays = 9;
    QVERIFY(programs.saveNewVersion(planned, today.addDays(32)));
    s.page->refresh();
    const auto says = [&s](const QString &words) {
        const auto labels = s.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(QStringLiteral("Version 1, live since")));
    QTRY_VERIFY(says(QStringLiteral("Version 2 takes over on")));
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(7));
    s.save();
    QCOMPARE(programs.current(today)->version, 3);
    QCOMPARE(programs.current(today)->programme.earning.pendingDays, 0); // not what is planned
    QTRY_VERIFY(says(QStringLiteral("Version 3, live since")));
    auto *banner = s.page->findChild<ui::Banner *>();
    QCOMPARE(banner->kind(), ui::Banner::Kind::Warning);
    QVERIFY2(banner->text().contains(QStringLiteral("Version 2 was planned")), qPrintable(banner->text()));
    QCOMPARE(programs.current(today.addDays(32))->version, 2);
    auto *goOn = banner->findChild<QPushButton *>();
    QVERIFY(goOn);
    goOn->click();
    QCOMPARE(programs.current(today.addDays(31))->version, 3);
    QCOMPARE(programs.current(today.addDays(32))->version, 4);
    QCOMPARE(programs.current(today.addDays(32))->programme, programs.current(today)->programme);
    QVERIFY(banner->text().isEmpty());
    s.shop.clock.advanceDays(32);
    s.page->refresh();
    QTRY_VERIFY(says(QStringLiteral("Version 4, live since")));
}

void ProgrammePageTest::nothingChangedSavesNothing()
{
    const Shop s;
    s.save();
    QCOMPARE(s.versions().size(), size_t(1));
}

void ProgrammePageTest::templatesAreValidInEveryCurrency_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("unit");
    QTest::newRow("toman") << "IRR" << 0 << int(domain::MoneyUnit::Toman);
    QTest::newRow("rial") << "IRR" << 0 << int(domain::MoneyUnit::Rial);
    QTest::newRow("pound") << "GBP" << 2 << int(domain::MoneyUnit::None);
    QTest::newRow("whole") << "JPY" << 0 << int(domain::MoneyUnit::None);
}

void ProgrammePageTest::templatesAreValidInEveryCurrency()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    QFETCH(int, unit);
    const domain::Currency currency{code, decimals, static_cast<domain::MoneyUnit>(unit)};
    const ui::Format format(ui::Language::English, ui::Digits::Latin, currency);
    auto presets = ui::TradePresets(format).all();
    QVERIFY(presets.size() >= 7);
    const auto shops = ui::ShopPresets(format).all();
    QCOMPARE(shops.size(), size_t(11));
    presets.insert(presets.end(), shops.begin(), shops.end());
    const auto kinds = ui::TradePresets(format).kinds();
    QCOMPARE(kinds.size(), size_t(7));
    presets.insert(presets.end(), kinds.begin(), kinds.end());
    for (const auto &each : presets) {
        const auto valid = domain::validate(each.programme);
        QVERIFY2(valid, qPrintable(each.id + u' ' + (valid ? QString() : valid.error().args.join(u' '))));
    }
}

void ProgrammePageTest::leavingADraftAsks()
{
    const Shop s;
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(3));
    s.window->dialogs.accept = false;
    s.window->open(ui::pages::home);
    QCOMPARE(s.window->dialogs.asked.size(), 1);
    QCOMPARE(s.window->window().currentPage()->info().id, ui::pages::programme);
    s.window->dialogs.accept = true;
    s.window->open(ui::pages::home);
    QCOMPARE(s.window->window().currentPage()->info().id, ui::pages::home);
    QCOMPARE(s.versions().size(), size_t(1));
}

void ProgrammePageTest::startInThePastIsRefusedAtTheDate()
{
    const Shop s;
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(3));
    auto *start = s.child<ui::JalaliDateEdit>("versionStart");
    QVERIFY(start);
    start->setValue(s.window->context().today().addDays(-1));
    s.save();
    QCOMPARE(s.versions().size(), size_t(1));
    start->setValue(s.window->context().today().addDays(5));
    s.save();
    QCOMPARE(s.versions().size(), size_t(2));
}

void ProgrammePageTest::firstProgrammeStartsFromATemplate()
{
    TestShop shop;
    TestWindow window(shop);
    auto &page = window.open<ui::ProgrammePage>(ui::pages::programme);
    waitForVersions(page);
    auto *bakery = page.findChild<QAction *>(QStringLiteral("template.bakery"));
    QVERIFY(bakery);
    bakery->trigger();
    page.runCommand(ui::PageCommand::Primary);
    const auto live = window.context().programs.current();
    QVERIFY(live);
    QVERIFY(std::holds_alternative<domain::FixedRule>(live->programme.earning.rules.front().effect));
}

void ProgrammePageTest::historyTellsChangesInWords()
{
    const Shop s;
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(2));
    s.save();
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("history")}});
    auto *list = s.child<QListWidget>("versionList");
    QTRY_COMPARE(list->count(), 2);
    const QString changes = s.child<QLabel>("versionChanges")->text();
    QVERIFY2(changes.contains(QStringLiteral("2 points for every 10,000 tomans spent")), qPrintable(changes));
    QVERIFY2(changes.contains(QStringLiteral("before: 1 point")), qPrintable(changes));
    list->setCurrentRow(1);
    QVERIFY(s.child<QLabel>("versionChanges")->text().contains(QStringLiteral("first version")));
}

void ProgrammePageTest::wordsDifferOnlyWhereRulesDo()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, domain::Currency{});
    const ui::ProgrammeWords words(format);
    const domain::Programme before = preset(QStringLiteral("tiers"), domain::Currency{});
    QVERIFY(words.changes(before, before).isEmpty());
    domain::Programme after = before;
    after.tiers->tiers.back().num = 2;
    after.tiers->tiers.back().den = 1;
    after.redemption.minimum = domain::Points(100);
    QCOMPARE(words.changes(before, after).size(), 2);
    after.tiers.reset();
    QVERIFY(words.changes(before, after).join(u' ').contains(QStringLiteral("Removed")));
}

void ProgrammePageTest::historyNamesWhoSaved()
{
    const Shop s;
    const auto sara = s.window->context().shopService.addStaff(QStringLiteral("Sara"));
    QVERIFY(sara.has_value());
    s.window->settings.set(ui::settings::staff, static_cast<int>(sara->value()));
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(2));
    s.save();
    QCOMPARE(s.versions().front().staffName, QStringLiteral("Sara"));
    QCOMPARE(s.versions().back().staffName, QString());
    QTRY_COMPARE(s.child<QListWidget>("versionList")->count(), 2);
    const QList<QLabel *> labels = s.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("Sara"));
    }));
}

// Two rules that exclude the others: the first in the list decides, and the owner says which.
void ProgrammePageTest::ownerOrdersTheRules()
{
    const Shop s;
    const auto *up = s.rule("rule.base")->findChild<QToolButton *>(QStringLiteral("moveUp"));
    QVERIFY(!up->isVisible()); // nothing to order yet
    s.child<QPushButton>("addFixed")->click();
    ui::Sentence *visit = s.rule("rule.visit");
    ui::Sentence *base = s.rule("rule.base");
    QVERIFY(visit);
    s.editor<ui::PointsEdit>(visit)->setValue(domain::Points(7));
    QVERIFY2(s.summary().contains(QStringLiteral("57 points")), qPrintable(s.summary()));
    for (ui::Sentence *rule : {visit, base})
        rule->findChild<QComboBox *>(QStringLiteral("alone"))->setCurrentIndex(1);
    QVERIFY2(s.summary().contains(QStringLiteral("50 points")), qPrintable(s.summary()));
    visit->findChild<QToolButton *>(QStringLiteral("moveUp"))->click();
    QVERIFY2(s.summary().contains(QStringLiteral("7 points")), qPrintable(s.summary()));
    QVERIFY(!s.summary().contains(QStringLiteral("57 points")));
    QVERIFY(!visit->findChild<QToolButton *>(QStringLiteral("moveUp"))->isEnabled());
    s.save();
    const auto rules = s.versions().front().programme.earning.rules;
    QCOMPARE(rules.size(), size_t(2));
    QCOMPARE(rules.front().id, QStringLiteral("visit"));
    QVERIFY(rules.front().exclusive && rules.back().exclusive);
    QTRY_COMPARE(s.child<QListWidget>("versionList")->count(), 2);
    QVERIFY2(s.child<QLabel>("versionChanges")->text().contains(QStringLiteral("instead of the other rules")),
             qPrintable(s.child<QLabel>("versionChanges")->text()));
}

namespace {

/// All that the answer of the test bench says once it is there: bills are tried beside the window.
QString answerOf(const Shop &s)
{
    (void)QTest::qWaitFor([&] { return s.window->jobs.isIdle(); });
    QStringList all;
    const auto *total = s.child<QLabel>("trialTotal");
    for (const QLabel *label : total->parentWidget()->findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace

void ProgrammePageTest::aBillTriedSaysWhyRulesGiveNothing()
{
    const Shop s; // one point per 10,000 tomans
    domain::Programme draft = s.versions().front().programme;
    domain::Rule tuesday;
    tuesday.id = QStringLiteral("tuesday");
    tuesday.effect = domain::MultiplierRule{2, 1};
    tuesday.conditions = {domain::WeekdayCondition{1u << 1}};
    draft.earning.rules.push_back(tuesday);
    QVERIFY(s.window->context().programs.saveNewVersion(draft, s.window->context().today()));
    s.page->refresh();
    QTRY_COMPARE(s.page->findChildren<ui::Sentence *>(QStringLiteral("rule.tuesday")).size(), 1);
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    s.child<ui::MoneyEdit>("trialAmount")->setValue(domain::Money::fromMinor(1'000'000));
    auto *day = s.child<ui::JalaliDateEdit>("trialDay");
    day->setValue(QDate(2026, 8, 25)); // a Tuesday
    QVERIFY2(answerOf(s).contains(QStringLiteral("20 points")), qPrintable(answerOf(s)));
    day->setValue(QDate(2026, 8, 26));
    QVERIFY2(answerOf(s).contains(QStringLiteral("10 points")), qPrintable(answerOf(s)));
    QVERIFY2(answerOf(s).contains(QStringLiteral("Tuesday")), qPrintable(answerOf(s)));
}

void ProgrammePageTest::onlyTheLastBillIsAnswered()
{
    const Shop s; // one point per 10,000 tomans
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    auto *amount = s.child<ui::MoneyEdit>("trialAmount");
    for (const qint64 rials : {1'000'000, 3'000'000, 2'000'000})
        amount->setValue(domain::Money::fromMinor(rials));
    QVERIFY2(answerOf(s).contains(QStringLiteral("20 points")), qPrintable(answerOf(s)));
    amount->setValue(domain::Money::fromMinor(3'000'000));
    amount->clear();
    QVERIFY2(answerOf(s).contains(QStringLiteral("Type the amount")), qPrintable(answerOf(s)));
}

void ProgrammePageTest::aBillIsTriedForAMember()
{
    const Shop s;
    services::Registration registration;
    registration.details.code = QStringLiteral("4417");
    registration.details.name = QStringLiteral("Sara");
    QVERIFY(s.window->context().members.registerMember(registration));
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    auto *member = s.child<QLineEdit>("trialMember");
    member->setText(QStringLiteral("4417"));
    const auto shows = [&](const QString &words) {
        const auto labels = s.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(shows(QStringLiteral("Sara")));
    member->setText(QStringLiteral("nobody at all"));
    QTRY_VERIFY(shows(QStringLiteral("made-up member is tried")));
}

// A million tomans: 10 % by themselves, 50,000 tomans by a code, 100 points of 200 tomans.
void ProgrammePageTest::aBillIsTriedWithDiscountsAndPoints()
{
    const Shop s;
    domain::CouponRule rule;
    rule.automatic = true;
    rule.discount.name = QStringLiteral("Autumn");
    rule.discount.effect = domain::PercentOff{domain::Percent::whole(10), {}};
    QVERIFY(s.window->context().coupons.make({rule, 1, {}, {}}));
    rule.automatic = false;
    rule.discount.name = QStringLiteral("Neighbours");
    rule.discount.effect = domain::AmountOff{domain::Money::fromMinor(500'000)};
    QVERIFY(s.window->context().coupons.make({rule, 1, {}, {}}));
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    s.child<ui::MoneyEdit>("trialAmount")->setValue(domain::Money::fromMinor(10'000'000));
    auto *batch = s.child<QComboBox>("trialBatch");
    QTRY_COMPARE(batch->count(), 2); // none, and the one with codes
    batch->setCurrentIndex(1);
    s.child<ui::PointsEdit>("trialRedeem")->setValue(domain::Points(100));
    const QString answer = answerOf(s);
    QVERIFY2(answer.contains(QStringLiteral("Autumn")) && answer.contains(QStringLiteral("Neighbours")), qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("830,000")), qPrintable(answer)); // 1,000,000 - 100,000 - 50,000 - 20,000
}

// Two of 30,000 tomans and one of 40,000 are 100,000: 10 points, and one for each of the two cakes.
void ProgrammePageTest::aBasketOfGoodsIsTried()
{
    const Shop s; // one point per 10,000 tomans
    auto &products = s.window->context().products;
    const auto add = [&products](const char *code, const char *name, const char *category, qint64 rials) {
        domain::Product goods;
        goods.code = QString::fromLatin1(code);
        goods.name = QString::fromLatin1(name);
        goods.category = QString::fromLatin1(category);
        if (rials > 0)
            goods.price = domain::Money::fromMinor(rials);
        return products.add(goods).has_value();
    };
    QVERIFY(add("11", "Cake", "Sweets", 300'000));
    QVERIFY(add("12", "Bread", "Bakery", 400'000));
    QVERIFY(add("13", "Flowers", "Other", 0));
    domain::Programme draft = s.versions().front().programme;
    domain::Rule each;
    each.id = QStringLiteral("cakes");
    each.effect = domain::PerUnitRule{domain::Points(1)};
    each.items.categories = {QStringLiteral("Sweets")};
    draft.earning.rules.push_back(each);
    QVERIFY(s.window->context().programs.saveNewVersion(draft, s.window->context().today()));
    s.page->refresh();
    QTRY_COMPARE(s.page->findChildren<ui::Sentence *>(QStringLiteral("rule.cakes")).size(), 1);
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    auto *goods = s.child<QLineEdit>("trialGoods");
    goods->setText(QStringLiteral("2*cake, 12"));
    QVERIFY2(answerOf(s).contains(QStringLiteral("12 points")), qPrintable(answerOf(s)));
    QVERIFY(!s.child<ui::MoneyEdit>("trialAmount")->isEnabled());
    for (const char *wrong : {"2*cake, nothing of it", "flowers"}) {
        goods->setText(QString::fromLatin1(wrong));
        QVERIFY2(answerOf(s).contains(QStringLiteral("correct the goods")), qPrintable(answerOf(s)));
    }
    goods->clear();
    QVERIFY(s.child<ui::MoneyEdit>("trialAmount")->isEnabled());
}

// A million tomans at a point per 10,000, then at three.
void ProgrammePageTest::aWideWindowHasTheBenchBesideTheRules()
{
    const Shop s;
    auto *amount = s.child<ui::MoneyEdit>("trialAmount");
    QVERIFY(!amount->isVisible());
    s.window->window().resize(2000, 900);
    QTRY_VERIFY(amount->isVisible());
    QTRY_VERIFY(s.rule("rule.base")->isVisible()); // made anew
    amount->setValue(domain::Money::fromMinor(10'000'000));
    QVERIFY2(answerOf(s).contains(QStringLiteral("100 points")), qPrintable(answerOf(s)));
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(3));
    QVERIFY2(answerOf(s).contains(QStringLiteral("300 points")), qPrintable(answerOf(s)));
    s.window->window().resize(1024, 640);
    QTRY_VERIFY(!amount->isVisible());
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    QVERIFY(amount->isVisible());
    QVERIFY2(answerOf(s).contains(QStringLiteral("300 points")), qPrintable(answerOf(s)));
}

void ProgrammePageTest::aMadeUpMemberIsWhoTheRulesAskFor()
{
    const Shop s; // one point per 10,000 tomans
    domain::Programme draft = s.versions().front().programme;
    domain::Rule twice;
    twice.id = QStringLiteral("twice");
    twice.effect = domain::MultiplierRule{2, 1};
    twice.conditions = {domain::GenderCondition{domain::Gender::Female}, domain::AgeCondition{20, 30},
                        domain::TagCondition{{QStringLiteral("neighbour")}, false},
                        domain::SegmentCondition{1u << static_cast<unsigned>(domain::Segment::AtRisk)}};
    draft.earning.rules.push_back(twice);
    QVERIFY(s.window->context().programs.saveNewVersion(draft, s.window->context().today()));
    s.page->refresh();
    QTRY_COMPARE(s.page->findChildren<ui::Sentence *>(QStringLiteral("rule.twice")).size(), 1);
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
    s.child<ui::MoneyEdit>("trialAmount")->setValue(domain::Money::fromMinor(1'000'000));
    auto *gender = s.child<QComboBox>("trialGender");
    gender->setCurrentIndex(gender->findData(static_cast<int>(domain::Gender::Female)));
    s.child<QLineEdit>("trialAge")->setText(QStringLiteral("30"));
    s.child<QLineEdit>("trialTags")->setText(QStringLiteral("neighbour"));
    QVERIFY2(!answerOf(s).contains(QStringLiteral("20 points")), qPrintable(answerOf(s)));
    auto *segment = s.child<QComboBox>("trialSegment");
    segment->setCurrentIndex(segment->findData(QStringLiteral("at_risk")));
    QVERIFY2(answerOf(s).contains(QStringLiteral("20 points")), qPrintable(answerOf(s)));
    s.child<QLineEdit>("trialAge")->setText(QStringLiteral("31"));
    QVERIFY2(!answerOf(s).contains(QStringLiteral("20 points")), qPrintable(answerOf(s)));
}

void ProgrammePageTest::theTemplatesDiscountIsStartedByItsButton()
{
    const Shop s;
    s.child<QAction>("template.vocheri")->trigger();
    QVERIFY(test::must(s.window->context().coupons.batches()).empty()); // a template changes nothing by itself
    for (QPushButton *button : s.page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Start its discount")) {
            button->click();
            break;
        }
    }
    const auto batches = test::must(s.window->context().coupons.batches());
    QCOMPARE(batches.size(), size_t(1));
    QVERIFY(batches.front().rule.automatic && batches.front().rule.wholeProfile && batches.front().rule.firstPurchase);
    QCOMPARE(batches.front().rule.discount.effect,
             domain::DiscountEffect(domain::PercentOff{domain::Percent::whole(7), {}}));
}

void ProgrammePageTest::pastPurchasesArePlayedByTheDraft()
{
    const Shop s;
    services::Registration registration;
    registration.details.code = QStringLiteral("4417");
    const auto sara = test::must(s.window->context().members.registerMember(registration));
    domain::PurchaseDraft bought;
    bought.member = sara.id;
    bought.amount = domain::Money::fromMinor(10'000'000); // a million tomans: 100 points of 200 tomans
    QVERIFY(s.window->context().counter.record(bought));
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(3));
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("backtest")}});
    auto *from = s.child<ui::JalaliDateEdit>("backtestFrom");
    QTRY_VERIFY(from->value());
    QCOMPARE(*from->value(), s.window->context().today());
    QTest::mouseClick(s.child<QPushButton>("backtestRun"), Qt::LeftButton);
    auto *finding = s.child<QLabel>("backtestFinding");
    QTRY_VERIFY_WITH_TIMEOUT(finding->isVisible(), 15'000);
    QVERIFY2(finding->text().contains(QStringLiteral("60,000")), qPrintable(finding->text())); // 6 %
    QVERIFY2(finding->text().contains(QStringLiteral("40,000")), qPrintable(finding->text()));
    QVERIFY(!s.child<QLabel>("backtestStale")->isVisible());
    s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(4));
    QVERIFY(s.child<QLabel>("backtestStale")->isVisible());
    QCOMPARE(s.versions().size(), size_t(1)); // nothing is changed by it
}

// Her birthday is today: the 50 points that the rule begins with are told apart, and that birthdays are today's.
void ProgrammePageTest::occasionsOfPastDaysArePlayedToo()
{
    const Shop s;
    services::Registration registration;
    registration.details.code = QStringLiteral("4417");
    const QDate today = s.window->context().today();
    registration.details.birthday = domain::ShopCalendar().addMonths(today, -12 * 30);
    const auto sara = test::must(s.window->context().members.registerMember(registration));
    domain::PurchaseDraft bought;
    bought.member = sara.id;
    bought.amount = domain::Money::fromMinor(10'000'000);
    QVERIFY(s.window->context().counter.record(bought));
    s.rule("occasion.birthday")->findChild<QCheckBox *>()->click();
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("backtest")}});
    auto *from = s.child<ui::JalaliDateEdit>("backtestFrom");
    QTRY_VERIFY(from->value());
    QTest::mouseClick(s.child<QPushButton>("backtestRun"), Qt::LeftButton);
    auto *notes = s.child<QLabel>("backtestNotes");
    QTRY_VERIFY_WITH_TIMEOUT(notes->isVisible(), 15'000);
    QVERIFY2(notes->text().contains(QStringLiteral("written down today")), qPrintable(notes->text()));
    QCOMPARE(s.draftFigure("Of them for purchases"), QStringLiteral("100"));
    QCOMPARE(s.draftFigure("Of them for joining, birthdays and other occasions"), QStringLiteral("50"));
}

// A million tomans with a tenth off: 100,000 tomans, that the counter really took off, too.
void ProgrammePageTest::discountsOfTiersAreAmongTheCosts()
{
    const Shop s(QStringLiteral("tiers"), domain::Percent::whole(10));
    services::Registration registration;
    registration.details.code = QStringLiteral("4417");
    domain::PurchaseDraft bought;
    bought.member = test::must(s.window->context().members.registerMember(registration)).id;
    bought.amount = domain::Money::fromMinor(10'000'000);
    QCOMPARE(test::must(s.window->context().counter.record(bought)).due, domain::Money::fromMinor(9'000'000));
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("backtest")}});
    auto *from = s.child<ui::JalaliDateEdit>("backtestFrom");
    QTRY_VERIFY(from->value());
    QTest::mouseClick(s.child<QPushButton>("backtestRun"), Qt::LeftButton);
    auto *finding = s.child<QLabel>("backtestFinding");
    QTRY_VERIFY_WITH_TIMEOUT(finding->isVisible(), 15'000);
    QVERIFY2(finding->text().contains(QStringLiteral("the same as today's rules")), qPrintable(finding->text()));
    QVERIFY(s.child<QLabel>("backtestCaption")->text().contains(QStringLiteral("100,000")));
    QVERIFY(s.child<QLabel>("backtestNotes")->text().contains(QStringLiteral("stay as they were")));
    const QString discounts = s.draftFigure("Discounts of tiers");
    QVERIFY2(discounts.contains(QStringLiteral("100,000")), qPrintable(discounts));
    const QString share = s.draftFigure("Discounts, as a share of the sales to members");
    QVERIFY2(share.contains(QStringLiteral("10")), qPrintable(share));
    QVERIFY(!s.draftFigure("Cost with the discounts").isEmpty());
}

void ProgrammePageTest::withoutPurchasesThereIsNothingToPlay()
{
    const Shop s;
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("backtest")}});
    for (const char *name : {"backtestFrom", "backtestTo"})
        s.child<ui::JalaliDateEdit>(name)->setValue(s.window->context().today());
    QTest::mouseClick(s.child<QPushButton>("backtestRun"), Qt::LeftButton);
    const auto says = [&] {
        const auto labels = s.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("No member bought anything"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), 15'000);
}

void ProgrammePageTest::editsAreUndoneStepByStep()
{
    const Shop s;
    auto *undo = s.child<QPushButton>("undo");
    auto *redo = s.child<QPushButton>("redo");
    QVERIFY(!undo->isEnabled());
    const auto before = s.summary();
    auto *points = s.editor<ui::PointsEdit>(s.rule("rule.base"));
    points->setFocus();
    points->selectAll();
    QTest::keyClicks(points, QStringLiteral("25")); // one field, one step
    const auto typed = s.summary();
    QVERIFY(typed != before);
    auto *birthday = s.rule("occasion.birthday")->findChild<QCheckBox *>();
    birthday->setFocus();
    birthday->click();
    undo->click();
    QVERIFY(!birthday->isChecked());
    QCOMPARE(s.summary(), typed);
    undo->click();
    QCOMPARE(s.summary(), before);
    QVERIFY(!undo->isEnabled());
    redo->click();
    QCOMPARE(s.summary(), typed);
    redo->click();
    QVERIFY(birthday->isChecked());
    QVERIFY(!redo->isEnabled());
}

// The preset gives 1 point of 200 tomans per 10,000: 2 %.
void ProgrammePageTest::oddRulesAndDearProgrammesAreRemarkedAtOnce()
{
    const Shop s;
    auto *base = s.rule("rule.base");
    QVERIFY(base->remark().isEmpty());
    const auto *back = s.child<QLabel>("giveBack");
    QVERIFY2(back->text().contains(QStringLiteral("2%")), qPrintable(back->text()));
    auto *warn = s.child<ui::InlineNumber>("warnShare");
    const QVariant calm = back->property("tone");
    warn->setFocus();
    warn->selectAll();
    QTest::keyClicks(warn, QStringLiteral("1"));
    QVERIFY(back->property("tone") != calm);
    QTest::keyClick(warn, Qt::Key_Return);
    QCOMPARE(*s.window->context().shopService.setting(QStringLiteral("programme.warn_share")), QStringLiteral("100"));
}

void ProgrammePageTest::tagsThatNoMemberHasAreRemarkedInSpendRules()
{
    const Shop s;
    s.child<QPushButton>("addSpend")->click();
    auto *limits = s.rule("spend.spend1.limits");
    QVERIFY(limits->remark().isEmpty());
    for (QLineEdit *edit : limits->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Tags without credit"))
            edit->setText(QStringLiteral("wholesael"));
    }
    QVERIFY2(limits->remark().contains(QStringLiteral("wholesael")), qPrintable(limits->remark()));
}

void ProgrammePageTest::anyTwoVersionsAreCompared()
{
    const Shop s;
    for (const int value : {2, 3}) {
        s.editor<ui::PointsEdit>(s.rule("rule.base"))->setValue(domain::Points(value));
        s.save();
        QTRY_COMPARE(s.child<QListWidget>("versionList")->count(), value);
    }
    const auto *changes = s.child<QLabel>("versionChanges");
    auto *base = s.child<QComboBox>("versionBase");
    QCOMPARE(base->currentText(), QStringLiteral("Version 2"));
    const QString step = changes->text();
    base->setCurrentIndex(base->findText(QStringLiteral("Version 1")));
    QVERIFY(changes->text() != step);
    QVERIFY2(changes->text().contains(QStringLiteral("3 points")), qPrintable(changes->text()));
}

void ProgrammePageTest::pointsForBirthdaysAreSwitchedOn()
{
    const Shop s;
    auto *birthday = s.rule("occasion.birthday");
    QVERIFY(birthday);
    birthday->findChild<QCheckBox *>()->click();
    s.editor<ui::PointsEdit>(birthday)->setValue(domain::Points(150));
    s.save();
    const std::vector<domain::OccasionRule> wanted{{domain::OccasionKind::Birthday, domain::Points(150), true}};
    QCOMPARE(s.versions().front().programme.occasions, wanted);
}

BASHGAH_TEST(tst_programmepage, ProgrammePageTest)
#include "tst_programmepage.moc"
