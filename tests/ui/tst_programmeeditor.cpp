// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/program/programmepresets.h"
#include "services/programs/programservice.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/spendrules.h"
#include "support/testregistry.h"
#include "ui/pages/programs/inlineset.h"
#include "ui/pages/programs/programmeeditor.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/pages/programs/sentence.h"
#include "ui/shell/route.h"
#include "ui/widgets/draghandle.h"
#include "ui/widgets/groupededit.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace bashgah;
using namespace bashgah::domain;
using test::TestShop;
using test::TestWindow;

namespace {

const QDate today(2026, 8, 22);

Rule ruleOf(const char *id, RuleEffect effect)
{
    Rule rule;
    rule.id = QString::fromLatin1(id);
    rule.effect = std::move(effect);
    return rule;
}

Programme basic(const char *id)
{
    for (const ProgrammePreset &each : programmePresets(Currency{})) {
        if (each.id == QLatin1String(id))
            return each.programme;
    }
    return {};
}

/// One of each kind of sentence that the editor has.
Programme everything()
{
    Programme programme = basic("tiers");
    programme.name = QStringLiteral("Club");
    const QStringList names{QStringLiteral("tea")};
    std::vector<Rule> &rules = programme.earning.rules;
    rules.push_back(ruleOf("visit", FixedRule{Points(5), 1}));
    rules.back().minimum = Money::fromMinor(1'000'000);
    rules.back().conditions = {WeekdayCondition{3}, HourCondition{600, 720}, DateCondition{today, today.addDays(9)},
                               MonthCondition{7}, TierCondition{{QStringLiteral("gold")}}, SegmentCondition{2}};
    rules.push_back(ruleOf("goods", PerUnitRule{Points(1), 2}));
    rules.back().items.categories = names;
    rules.back().items.exceptCategories = {QStringLiteral("cake")};
    rules.back().conditions = {GenderCondition{Gender::Female}, AgeCondition{18, 30}, TagCondition{names, true},
                               PurchaseNumberCondition{3, true}, PaymentCondition{{QStringLiteral("cash")}}};
    rules.push_back(ruleOf("large", MultiplierRule{2, 1}));
    rules.back().caps = {{CapPeriod::Month, Points(500)}};
    rules.back().cooldownDays = 7;
    rules.push_back(ruleOf("twice", MultiplierRule{4, 3}));
    programme.earning.caps = {{CapPeriod::Year, Points(9'000)}};
    programme.earning.basis.excludedCategories = {QStringLiteral("delivery")};
    programme.earning.basis.tax = Percent::whole(9);
    programme.earning.basis.untaxedCategories = {QStringLiteral("bread")};
    for (const OccasionKind kind : {OccasionKind::Joining, OccasionKind::ProfileComplete, OccasionKind::Birthday,
                                    OccasionKind::JoiningDay, OccasionKind::Referrer, OccasionKind::Referee})
        programme.occasions.push_back({kind, Points(20), true});
    programme.referral.share = Percent::whole(10);
    programme.referral.shareDays = 60;
    programme.spend = {test::golriz(), test::waggon()};
    programme.spend.back().life = SpendRule::Life::Days;
    programme.spend.back().lifeDays = 45;
    programme.tiers->inactivity = TierInactivity{};
    programme.tiers->tiers.back().num = 4;
    programme.tiers->tiers.back().den = 3;
    return programme;
}

/// A change that a person can make, and where.
struct Edit
{
    QString name;
    std::function<void()> run;
};

void addField(QWidget *field, std::vector<Edit> &edits)
{
    const QString name = QString(QLatin1String(field->metaObject()->className()) + u' ' + field->accessibleName());
    if (auto *set = qobject_cast<ui::InlineSet *>(field)) {
        edits.push_back({name, [set] { set->menu()->actions().constLast()->toggle(); }});
    } else if (auto *box = qobject_cast<QCheckBox *>(field)) {
        edits.push_back({name, [box] { box->toggle(); }});
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        if (choice->count() > 1)
            edits.push_back({name, [choice] { choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count()); }});
    } else if (auto *time = qobject_cast<QTimeEdit *>(field)) {
        edits.push_back({name, [time] { time->setTime(time->time().addSecs(60)); }});
    } else if (auto *date = qobject_cast<ui::JalaliDateEdit *>(field)) {
        edits.push_back({name, [date] { date->setValue(date->value().value_or(today).addDays(1)); }});
    } else if (auto *number = qobject_cast<ui::GroupedEdit *>(field)) {
        edits.push_back({name, [number] { number->setPlainText(QString(number->plainText() + u'1')); }});
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        edits.push_back({name, [line] { line->setText(QString(line->text() + u'x')); }});
    }
}

void addButton(QAbstractButton *button, std::vector<Edit> &edits)
{
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (qobject_cast<ui::DragHandle *>(button) || qobject_cast<ui::InlineSet *>(button) || !button->isEnabled())
        return;
    if (button->objectName().endsWith(QLatin1String(".bytier")))
        return; // it only shows and hides a row
    const QString name = QString(button->objectName() + u' ' + button->accessibleName());
    if (tool && tool->menu()) {
        const bool isOffered = std::any_of(edits.begin(), edits.end(),
                                           [&](const Edit &edit) { return edit.name.startsWith(name); });
        if (isOffered)
            return; // the same for every rule
        for (QAction *action : tool->menu()->actions()) {
            if (!action->isSeparator())
                edits.push_back({QString(name + action->text()), [action] { action->trigger(); }});
        }
    } else if (!qobject_cast<QCheckBox *>(button)) {
        edits.push_back({name, [button] { button->click(); }});
    }
}

/// In a sentence whose switch is off nothing counts until it is on.
bool isSwitchedOff(QWidget *field)
{
    for (QWidget *each = field; each; each = each->parentWidget()) {
        const auto *sentence = qobject_cast<ui::Sentence *>(each);
        if (!sentence || sentence->editors().empty())
            continue;
        const auto *on = qobject_cast<QCheckBox *>(sentence->editors().front());
        return on && on != field && !on->isChecked();
    }
    return false;
}

/// All that can be changed now, in the order of the window.
std::vector<Edit> editsOf(ui::ProgrammeEditor &editor)
{
    QCoreApplication::processEvents(); // or the queue grows with every edit, and each delete searches it
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QWidget *card = editor.findChild<QWidget *>(QStringLiteral("tryBill"))->parentWidget()->parentWidget();
    std::vector<Edit> edits;
    for (QWidget *each : editor.findChildren<QWidget *>()) {
        const bool inner = qobject_cast<QComboBox *>(each->parentWidget()) || qobject_cast<QTimeEdit *>(each->parentWidget())
            || qobject_cast<QLineEdit *>(each->parentWidget()) || card->isAncestorOf(each);
        if (inner || !each->isVisibleTo(&editor) || !each->isEnabledTo(&editor) || isSwitchedOff(each))
            continue;
        addField(each, edits);
        if (auto *button = qobject_cast<QAbstractButton *>(each))
            addButton(button, edits);
    }
    return edits;
}

/// A page on a shop with one version, live since a month.
struct Shop
{
    Shop()
    {
        services::ProgramService programs(shop.database(), shop.clock);
        Programme programme = basic("points");
        programme.name = QStringLiteral("Club");
        if (!programs.saveNewVersion(programme, today.addDays(-30)))
            qFatal("cannot save the first version");
        window = std::make_unique<TestWindow>(shop);
        page = &window->open<ui::ProgrammePage>(ui::pages::programme);
        const auto *save = page->findChild<QPushButton *>(QStringLiteral("pagePrimary"));
        if (!QTest::qWaitFor([save] { return save->isEnabled(); }, 15'000))
            qFatal("the versions never came");
    }
    template <typename T>
    T *child(const char *name) const { return page->findChild<T *>(QLatin1String(name)); }
    ui::Sentence *rule(const char *id) const { return child<ui::Sentence>(id); }
    const Programme &draft() const { return page->findChild<ui::ProgrammeEditor *>()->draft(); }
    QStringList order() const
    {
        QStringList ids;
        for (const Rule &each : draft().earning.rules)
            ids << each.id;
        return ids;
    }
    void addVisits() const
    {
        child<QPushButton>("addFixed")->click();
        child<QPushButton>("addFixed")->click();
        QTest::qWait(20); // the new rows take their places
    }
    ui::DragHandle *handle(const char *id) const
    {
        return rule(id)->parentWidget()->findChild<ui::DragHandle *>();
    }

    TestShop shop;
    std::unique_ptr<TestWindow> window;
    ui::ProgrammePage *page = nullptr;
};

} // namespace

class ProgrammeEditorTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyEditIsOneStepBackAndForth();
    void whatIsWrongIsTakenBackWhole();
    void rulesForATierThatWentAwayAreMarkedAtOnce();
    void aTemplateIsOneStep();
    void theStartIsPartOfTheDraft();
    void discardingCanBeTakenBack();
    void rulesAreDraggedInOneStep();
    void rulesMoveByKeys();
    void theDraftStandsAmongTheVersions();
    void everyDifferenceIsSaidInWords();
    void bandsSayWhichSideIsIncluded();
    void aDearProgrammeIsSaidInWords();
    void pointsCanEndOnOneDayOfEveryYear();
    void aPolicyThatTakesNothingBackIsSaidInWords();
};

void ProgrammeEditorTest::everyEditIsOneStepBackAndForth()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    editor.load(everything(), today, {});
    QVERIFY(editor.isRight());
    QCOMPARE(toJsonText(editor.draft()), toJsonText(everything()));
    const size_t count = editsOf(editor).size();
    QVERIFY2(count > 100, qPrintable(QString::number(count)));
    QSet<QString> seen;
    for (size_t i = 0; i < count; ++i) {
        const Edit edit = editsOf(editor).at(i);
        if (seen.contains(edit.name))
            continue; // the same for another rule
        seen.insert(edit.name);
        edit.run();
        const bool wasRight = editor.isRight();
        const Programme after = editor.draft();
        const auto start = editor.start();
        QVERIFY2(!wasRight || !(after == everything()) || start != today, qPrintable(edit.name));
        QVERIFY2(editor.canUndo(), qPrintable(edit.name));
        editor.undo();
        QVERIFY2(editor.isRight() && editor.draft() == everything() && editor.start() == today, qPrintable(edit.name));
        QVERIFY2(!editor.canUndo(), qPrintable(edit.name));
        QCOMPARE(editor.canRedo(), wasRight);
        if (!wasRight)
            continue;
        editor.redo();
        QVERIFY2(editor.draft() == after && editor.start() == start, qPrintable(edit.name));
        editor.undo();
    }
}

// A cleared field drops its rule from the draft; neither way through the steps may lose it.
void ProgrammeEditorTest::whatIsWrongIsTakenBackWhole()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    editor.load(basic("points"), today, {});
    const Programme before = editor.draft();
    const auto base = [&editor] { return editor.findChild<ui::Sentence *>(QStringLiteral("rule.base")); };
    base()->findChild<ui::PointsEdit *>()->setPlainText(QString());
    editor.findChild<QComboBox *>(QStringLiteral("rounding"))->setCurrentIndex(2); // something else meanwhile
    QVERIFY(!editor.isRight());
    QVERIFY(editor.draft().earning.rules.empty());
    editor.undo();
    QVERIFY(editor.isRight());
    QCOMPARE(editor.draft(), before);
    QVERIFY(!editor.canRedo());
    QCoreApplication::processEvents(); // or the queue grows with every edit, and each delete searches it
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(base());
}

void ProgrammeEditorTest::rulesForATierThatWentAwayAreMarkedAtOnce()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    editor.load(everything(), today, {});
    editor.findChild<QCheckBox *>(QStringLiteral("tiersEnabled"))->setChecked(false);
    QVERIFY(!editor.isRight()); // "visit" is for gold only
    editor.undo();
    QVERIFY(editor.isRight());
    QVERIFY(editor.draft() == everything());
}

void ProgrammeEditorTest::aTemplateIsOneStep()
{
    const Shop s;
    const Programme before = s.draft();
    s.child<QAction>("template.vocheri")->trigger();
    QVERIFY(s.draft().tiers);
    s.child<QPushButton>("undo")->click();
    QCOMPARE(s.draft(), before);
    s.child<QPushButton>("redo")->click();
    QVERIFY(s.draft().tiers);
}

void ProgrammeEditorTest::theStartIsPartOfTheDraft()
{
    const Shop s;
    auto *start = s.child<ui::JalaliDateEdit>("versionStart");
    start->setValue(today.addDays(5));
    QVERIFY(s.child<QPushButton>("undo")->isEnabled());
    s.child<QPushButton>("undo")->click();
    QCOMPARE(start->value(), std::optional(today));
}

void ProgrammeEditorTest::discardingCanBeTakenBack()
{
    const Shop s;
    s.addVisits();
    const Programme draft = s.draft();
    s.child<QPushButton>("discard")->click();
    QCOMPARE(s.draft().earning.rules.size(), size_t(1));
    s.child<QPushButton>("undo")->click();
    QCOMPARE(s.draft(), draft);
}

void ProgrammeEditorTest::rulesAreDraggedInOneStep()
{
    const Shop s;
    QVERIFY(!s.handle("rule.base")->isVisible()); // nothing to order yet
    s.addVisits();
    QCOMPARE(s.order(), (QStringList{QStringLiteral("base"), QStringLiteral("visit"), QStringLiteral("visit2")}));
    ui::DragHandle *handle = s.handle("rule.base");
    QVERIFY(handle->isVisible());
    QTest::mousePress(handle, Qt::LeftButton);
    const QWidget *last = s.rule("rule.visit2");
    const QPoint below = last->mapToGlobal(QPoint(4, last->height()));
    QTest::mouseMove(handle, handle->mapFromGlobal(below));
    QMouseEvent move(QEvent::MouseMove, handle->mapFromGlobal(QPointF(below)), QPointF(below), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton);
    QCOMPARE(s.order(), (QStringList{QStringLiteral("visit"), QStringLiteral("visit2"), QStringLiteral("base")}));
    s.child<QPushButton>("undo")->click();
    QCOMPARE(s.order().front(), QStringLiteral("base"));
    QCOMPARE(s.order().size(), 3);
}

void ProgrammeEditorTest::rulesMoveByKeys()
{
    const Shop s;
    s.addVisits();
    s.window->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&s.window->window()));
    auto *points = s.rule("rule.visit2")->findChild<ui::PointsEdit *>();
    points->setFocus();
    QTest::keyClick(points, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(s.order(), (QStringList{QStringLiteral("base"), QStringLiteral("visit2"), QStringLiteral("visit")}));
    QVERIFY(points->hasFocus());
    QTest::keyClick(points, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(s.order().last(), QStringLiteral("visit2"));
    QTest::keyClick(s.handle("rule.visit"), Qt::Key_Up);
    QCOMPARE(s.order().front(), QStringLiteral("visit"));
}

void ProgrammeEditorTest::theDraftStandsAmongTheVersions()
{
    const Shop s;
    auto &programs = s.window->context().programs;
    Programme planned = s.draft();
    planned.earning.pendingDays = 3;
    QVERIFY(programs.saveNewVersion(planned, today));
    planned.earning.pendingDays = 9;
    QVERIFY(programs.saveNewVersion(planned, today.addDays(5)));
    s.page->refresh();
    auto *list = s.child<QListWidget>("versionList");
    QTRY_COMPARE(list->count(), 3);
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("history")}});
    const QStringList states{QStringLiteral("planned"), QStringLiteral("live"), QStringLiteral("ended")};
    for (int i = 0; i < states.size(); ++i)
        QVERIFY2(list->item(i)->text().contains(states[i]), qPrintable(list->item(i)->text()));
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("rules")}});
    s.rule("rule.base")->findChild<ui::PointsEdit *>()->setValue(Points(7));
    s.page->activate({{QStringLiteral("focus"), QStringLiteral("history")}});
    QCOMPARE(list->count(), 4);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Draft")));
    QCOMPARE(list->currentRow(), 0);
    const auto *changes = s.child<QLabel>("versionChanges");
    QVERIFY2(changes->text().contains(QStringLiteral("7 points")), qPrintable(changes->text()));
    QVERIFY(!changes->text().contains(QStringLiteral("days"))); // it began from version 2, not from what is planned
    auto *base = s.child<QComboBox>("versionBase");
    base->setCurrentIndex(base->findText(QStringLiteral("Version 1")));
    QVERIFY2(changes->text().contains(QStringLiteral("3 days")), qPrintable(changes->text()));
    s.child<QPushButton>("undo")->click();
    QCOMPARE(list->count(), 3);
}

void ProgrammeEditorTest::everyDifferenceIsSaidInWords()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    const ui::ProgrammeWords words(format);
    const std::vector<std::function<void(Programme &)>> changes{
        [](Programme &p) { p.name = QStringLiteral("Other"); },
        [](Programme &p) { p.earning.rules.front().minimum = Money::fromMinor(70); },
        [](Programme &p) { std::swap(p.earning.rules[0], p.earning.rules[1]); },
        [](Programme &p) { p.earning.rounding = Rounding::Ceil; },
        [](Programme &p) { p.earning.pendingDays = 4; },
        [](Programme &p) { p.earning.caps.front().most = Points(1); },
        [](Programme &p) { p.occasions.front().points = Points(21); },
        [](Programme &p) { p.referral.waitDays = 30; },
        [](Programme &p) { p.referral.minimum = Money::fromMinor(70); },
        [](Programme &p) { p.referral.perMonth = 2; },
        [](Programme &p) { p.spend.front().delayDays = 20; },
        [](Programme &p) { p.spend.front().steps.front().share = Percent::whole(8); },
        [](Programme &p) { p.expiry.count = 3; },
        [](Programme &p) { p.expiry = {ExpiryPolicy::Kind::FixedDay, 60, ExpiryPolicy::Round::None, 12, 29}; },
        [](Programme &p) { p.expiry.kind = ExpiryPolicy::Kind::AfterActivity; },
        [](Programme &p) { p.expiry.byRedeeming = true; },
        [](Programme &p) { p.expiry.byActivities = true; },
        [](Programme &p) { p.redemption.block = Points(5); },
        [](Programme &p) { p.redemption.mostPerPurchase = Money::fromMinor(700'000); },
        [](Programme &p) { p.redemption.mostPerDay = Money::fromMinor(900'000); },
        [](Programme &p) { p.clawback.recheckMinimum = true; },
        [](Programme &p) { p.clawback.codeDays = 30; },
        [](Programme &p) { p.tiers->warnDays = 3; },
        [](Programme &p) { p.tiers->inactivity->count = 2; },
        [](Programme &p) { p.tiers->tiers.back().discount = Percent::whole(9); },
        [](Programme &p) { p.tiers->tiers.back().reenter = p.tiers->tiers.back().minimum; },
        [](Programme &p) { p.tiers->graceDays = 1; },
        [](Programme &p) { p.tiers->graceDays = 0; p.tiers->graceMonths = 2; },
        [](Programme &p) { p.tiers->graceToMonthEnd = true; },
        [](Programme &p) { p.tiers->reading = TierReading::WithPurchase; },
        [](Programme &p) { p.tiers->pending = PendingPoints::WaitUntilUsable; },
        [](Programme &p) { p.tiers->measure = TierMeasure::FirstPurchase; },
        [](Programme &p) { p.earning.basis.tax = Percent::whole(10); },
        [](Programme &p) { p.earning.basis.untaxedCategories << QStringLiteral("milk"); },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        Programme after = everything();
        changes[i](after);
        QCOMPARE(words.changes(everything(), after).size(), 1);
    }
}

void ProgrammeEditorTest::bandsSayWhichSideIsIncluded()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    editor.load(everything(), today, {});
    const auto example = [&](const char *name) {
        return editor.findChild<ui::Sentence *>(QLatin1String(name))->example();
    };
    const QString from = format.money(Money::fromMinor(9'000'000));
    const QString below = format.money(Money::fromMinor(50'000'000));
    const QString band = QStringLiteral("from %1 (included) to below %2").arg(from, below);
    QVERIFY2(example("spend.gift.step0").contains(band), qPrintable(example("spend.gift.step0")));
    QVERIFY(example("spend.gift.step0").contains(QStringLiteral("Less gives nothing")));
    QVERIFY(example("spend.gift.step3").contains(QStringLiteral("(included) upward")));
    QVERIFY2(example("rule.visit").contains(QStringLiteral("itself is included")), qPrintable(example("rule.visit")));
    QStringList all;
    for (const ui::Sentence *sentence : editor.findChildren<ui::Sentence *>())
        all << sentence->example();
    for (const char *text : {"Both ages are included", "Both days are included", "the last time is not"})
        QVERIFY2(all.join(u'\n').contains(QLatin1String(text)), text);
}

void ProgrammeEditorTest::pointsCanEndOnOneDayOfEveryYear()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    editor.load(basic("points"), today, {});
    auto *day = editor.findChild<ui::GroupedEdit *>(QStringLiteral("expiryDay"));
    QVERIFY(!day->isVisibleTo(&editor));
    editor.findChild<QComboBox *>(QStringLiteral("expiryKind"))->setCurrentIndex(3);
    QVERIFY(day->isVisibleTo(&editor));
    day->setPlainText(QStringLiteral("31"));
    editor.findChild<QComboBox *>(QStringLiteral("expiryMonth"))->setCurrentIndex(5);
    editor.findChild<ui::GroupedEdit *>(QStringLiteral("expiryFewestDays"))->setPlainText(QStringLiteral("60"));
    QVERIFY(editor.isRight());
    QCOMPARE(editor.draft().expiry, (ExpiryPolicy{ExpiryPolicy::Kind::FixedDay, 60, ExpiryPolicy::Round::None, 6, 31}));
    day->setPlainText(QStringLiteral("32"));
    QVERIFY(!editor.isRight());
}

void ProgrammeEditorTest::aPolicyThatTakesNothingBackIsSaidInWords()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    Programme programme = basic("points");
    programme.clawback.missing = MissingPoints::DeductFromRefund;
    const auto remarks = [&] {
        QStringList all;
        for (const ui::Sentence *sentence : editor.findChildren<ui::Sentence *>())
            all << sentence->remark();
        return all.join(u'\n');
    };
    editor.load(programme, today, {});
    QVERIFY(!remarks().contains(QStringLiteral("nothing is kept back")));
    programme.redemption.enabled = false;
    editor.load(programme, today, {});
    QVERIFY2(remarks().contains(QStringLiteral("nothing is kept back")), qPrintable(remarks()));
}

void ProgrammeEditorTest::aDearProgrammeIsSaidInWords()
{
    const ui::Format format(ui::Language::English, ui::Digits::Latin, Currency{});
    ui::ProgrammeEditor editor(format, today);
    editor.setWarnShare(Percent::whole(10));
    editor.load(basic("points"), today, {});
    const auto *back = editor.findChild<QLabel *>(QStringLiteral("giveBack"));
    QVERIFY(!back->text().contains(QStringLiteral("more than you want")));
    Programme dear = basic("points");
    dear.spend = {test::golriz()}; // up to 25 % beside the 2 % in points
    editor.load(dear, today, {});
    QVERIFY2(back->text().contains(QStringLiteral("27%")), qPrintable(back->text()));
    QVERIFY2(back->text().contains(QStringLiteral("more than you want")), qPrintable(back->text()));
}

BASHGAH_TEST(tst_programmeeditor, ProgrammeEditorTest)
#include "tst_programmeeditor.moc"
