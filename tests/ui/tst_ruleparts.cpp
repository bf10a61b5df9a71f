// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/rules.h"
#include "support/testregistry.h"
#include "ui/pages/programs/inlineset.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/rulewords.h"
#include "ui/pages/programs/sentence.h"
#include "ui/shell/route.h"
#include "ui/widgets/pointsedit.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace bashgah;
using namespace bashgah::domain;
using test::TestShop;
using test::TestWindow;

namespace {

/// Every part a rule can have.
Rule fullRule()
{
    Rule rule = test::ruleOf(QStringLiteral("full"), test::units(3, 2));
    rule.minimum = Money::fromMinor(1'000'000);
    rule.items.products = {QStringLiteral("P1"), QStringLiteral("P2")};
    rule.items.categories = {QStringLiteral("Dairy")};
    rule.items.brands = {QStringLiteral("Mihan")};
    rule.items.exceptProducts = {QStringLiteral("P3")};
    rule.items.exceptCategories = {QStringLiteral("Bread")};
    rule.items.exceptBrands = {QStringLiteral("Kaleh")};
    rule.conditions = {WeekdayCondition{(1U << (Qt::Saturday - 1)) | (1U << (Qt::Monday - 1))},
                       HourCondition{17 * 60 + 30, 20 * 60},
                       DateCondition{QDate(2026, 3, 21), QDate(2026, 4, 2)},
                       MonthCondition{0x7U | 1U << 11},
                       TierCondition{{QStringLiteral("gold")}},
                       SegmentCondition{1U << static_cast<int>(Segment::Loyal)},
                       GenderCondition{Gender::Female},
                       AgeCondition{18, 30},
                       TagCondition{{QStringLiteral("wholesale")}, true},
                       PurchaseNumberCondition{3, true},
                       PaymentCondition{{QStringLiteral("cash"), QStringLiteral("card")}},
                       CodeCondition{QStringLiteral("SPRING")}};
    for (int period = 0; period < 9; ++period)
        rule.caps.push_back({static_cast<CapPeriod>(period), Points(100 + period)});
    rule.cooldownDays = 7;
    return rule;
}

struct Shop
{
    Shop()
    {
        Programme programme;
        for (const ProgrammePreset &preset : programmePresets(shop.profile().currency)) {
            if (preset.id == QLatin1String("tiers"))
                programme = preset.programme;
        }
        programme.name = QStringLiteral("Club");
        for (size_t i = 0; i < programme.tiers->tiers.size(); ++i)
            programme.tiers->tiers[i].name = QStringLiteral("T%1").arg(i);
        programme.earning.rules.push_back(fullRule());
        programme.earning.rules.push_back(test::ruleOf(QStringLiteral("third"), test::times(4, 3)));
        programme.earning.caps = {{CapPeriod::Month, Points(5000)}};
        programme.earning.multipliers = Multipliers::Best;
        services::ProgramService programs(shop.database(), shop.clock);
        if (!programs.saveNewVersion(programme, shop.profile().calendar.localDay(shop.clock.now())))
            qFatal("cannot save the first version");
        saved = programme;
        window = std::make_unique<TestWindow>(shop);
        page = &window->open<ui::ProgrammePage>(ui::pages::programme);
        const auto *save = page->findChild<QPushButton *>(QStringLiteral("pagePrimary"));
        if (!QTest::qWaitFor([save] { return save->isEnabled(); }, 15'000))
            qFatal("the versions never came");
    }
    [[nodiscard]] EarningPolicy newest() const
    {
        return window->context().programs.versions()->front().programme.earning;
    }
    [[nodiscard]] ui::RuleParts *partsOf(const char *rule) const
    {
        auto *sentence = page->findChild<ui::Sentence *>(QLatin1String(rule));
        return sentence->parentWidget()->findChild<ui::RuleParts *>();
    }

    TestShop shop;
    Programme saved;
    std::unique_ptr<TestWindow> window;
    ui::ProgrammePage *page = nullptr;
};

/// Opens the rule's menu of parts and takes the one with this text.
ui::Sentence *addPart(ui::RuleParts *parts, const QString &text)
{
    const size_t before = static_cast<size_t>(parts->findChildren<ui::Sentence *>().size());
    for (QAction *action : parts->addButton()->menu()->actions()) {
        if (action->text() == text)
            action->trigger();
    }
    const auto now = parts->findChildren<ui::Sentence *>();
    return static_cast<size_t>(now.size()) > before ? now.back() : nullptr;
}

} // namespace

class RulePartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatTheEditorShowsItAlsoKeeps();
    void partsAreAddedAndRemovedInPlace();
    void whatIsWrongIsMarkedAndNotSaved();
    void everyPartHasWords();
};

void RulePartsTest::whatTheEditorShowsItAlsoKeeps()
{
    const Shop s;
    auto *points = s.page->findChild<ui::Sentence *>(QStringLiteral("rule.base"))->findChild<ui::PointsEdit *>();
    points->setValue(Points(2));
    s.page->runCommand(ui::PageCommand::Primary);
    EarningPolicy expected = s.saved.earning;
    std::get<PerMoneyRule>(expected.rules.front().effect).points = Points(2);
    QCOMPARE(s.newest().rules.size(), expected.rules.size());
    QCOMPARE(s.newest().rules[1], expected.rules[1]);
    QCOMPARE(s.newest(), expected);
}

void RulePartsTest::partsAreAddedAndRemovedInPlace()
{
    const Shop s;
    ui::RuleParts *parts = s.partsOf("rule.base");
    QCOMPARE(parts->findChildren<ui::Sentence *>().size(), 0);
    ui::Sentence *days = addPart(parts, QStringLiteral("On days of the week"));
    QVERIFY(days);
    // 31 Mordad 1405 is a Saturday; Down opens the marks, Space sets one, Escape closes.
    auto *set = days->findChild<ui::InlineSet *>();
    QCOMPARE(set->text(), QStringLiteral("Saturday"));
    set->setChosen(set->chosen() | 2U);
    QCOMPARE(set->text(), QStringLiteral("Saturday, Sunday"));
    QVERIFY(addPart(parts, QStringLiteral("At most so many points a month")));
    ui::Sentence *gone = addPart(parts, QStringLiteral("For women or men"));
    gone->findChild<QToolButton *>(QStringLiteral("removePart"))->click();
    s.page->runCommand(ui::PageCommand::Primary);
    const Rule saved = s.newest().rules.front();
    const Condition weekend = WeekdayCondition{(1U << (Qt::Saturday - 1)) | (1U << (Qt::Sunday - 1))};
    QCOMPARE(saved.conditions, std::vector<Condition>{weekend});
    QCOMPARE(saved.caps, (std::vector<Cap>{{CapPeriod::Month, Points(1000)}}));
}

void RulePartsTest::whatIsWrongIsMarkedAndNotSaved()
{
    const Shop s;
    ui::Sentence *goods = addPart(s.partsOf("rule.base"), QStringLiteral("Only for brands"));
    QVERIFY(goods);
    QVERIFY(!goods->error().isEmpty());
    s.page->runCommand(ui::PageCommand::Primary);
    QCOMPARE(s.window->context().programs.versions()->size(), size_t(1));
    for (QLineEdit *edit : goods->findChildren<QLineEdit *>())
        edit->setText(QStringLiteral("Mihan, Kaleh ، Mihan"));
    QVERIFY2(goods->error().isEmpty(), qPrintable(goods->error()));
    s.page->runCommand(ui::PageCommand::Primary);
    QCOMPARE(s.newest().rules.front().items.brands, (QStringList{QStringLiteral("Mihan"), QStringLiteral("Kaleh")}));
}

void RulePartsTest::everyPartHasWords()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    const std::vector<Tier> tiers{{QStringLiteral("gold"), QStringLiteral("Gold"), Money(), 1, 1}};
    const QString text = ui::RuleWords(format, tiers).sentence(fullRule());
    for (const char *part : {"3 points", "2 units", "Dairy", "Mihan", "except", "Saturday, Monday", "17:30", "20:00",
                             "spring", "Esfand", "Gold", "women", "18 to 30", "not tagged", "every 3", "cash",
                             "per purchase", "a day", "a week", "a month", "a year", "per member", "all members",
                             "once in 7 days"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QString(QLatin1String(part) + u'\n' + text)));
}

BASHGAH_TEST(tst_ruleparts, RulePartsTest)
#include "tst_ruleparts.moc"
