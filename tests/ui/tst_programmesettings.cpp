// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/format/format.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/programmeeditor.h"
#include "ui/pages/programs/sentence.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace bashgah;
using namespace bashgah::domain;

namespace {

const QDate today(2026, 8, 22);

/// The editor with a template in it.
struct Desk
{
    explicit Desk(const char *preset)
    {
        for (const ProgrammePreset &each : programmePresets(Currency{})) {
            if (each.id == QLatin1String(preset))
                editor.load(each.programme, today, {});
        }
    }
    void choose(const char *name, int index) { child<QComboBox>(name)->setCurrentIndex(index); }
    void type(const char *name, int number) { child<ui::InlineNumber>(name)->setWhole(number); }
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = editor.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] bool isShown(const char *name) const { return child<QWidget>(name)->isVisibleTo(&editor); }
    [[nodiscard]] ui::Sentence *sentenceOf(const char *name) const
    {
        for (QWidget *each = child<QWidget>(name); each; each = each->parentWidget()) {
            if (auto *sentence = qobject_cast<ui::Sentence *>(each))
                return sentence;
        }
        qFatal("%s is in no sentence", name);
    }
    [[nodiscard]] const Programme &draft() const { return editor.draft(); }

    ui::Format format{ui::Language::English, ui::Digits::Latin, Currency{}};
    ui::ProgrammeEditor editor{format, today};
};

} // namespace

/// Settings of the programme that most shops leave as they are.
class ProgrammeSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void taxIsLeftOutAtItsRate()
    {
        Desk desk("points");
        QVERIFY(!desk.isShown("taxRate") && !desk.isShown("untaxed"));
        desk.choose("tax", 1);
        QVERIFY(desk.isShown("taxRate") && desk.isShown("untaxed"));
        QCOMPARE(desk.draft().earning.basis.tax, Percent::whole(10));
        desk.child<ui::InlineNumber>("taxRate")->setHundredths(900);
        desk.child<QLineEdit>("untaxed")->setText(QStringLiteral("bread, milk"));
        QCOMPARE(desk.draft().earning.basis.tax, Percent::whole(9));
        QCOMPARE(desk.draft().earning.basis.untaxedCategories, (QStringList{QStringLiteral("bread"), QStringLiteral("milk")}));
        desk.child<ui::InlineNumber>("taxRate")->setHundredths(0);
        QVERIFY(!desk.editor.isRight());
        desk.choose("tax", 0);
        QVERIFY(desk.editor.isRight());
        QCOMPARE(desk.draft().earning.basis, BasisPolicy());
    }

    void theFirstPurchaseCountsOverTheWholeMembership()
    {
        Desk desk("tiers");
        const Programme before = desk.draft();
        desk.choose("tierMeasure", static_cast<int>(TierMeasure::FirstPurchase));
        QVERIFY(desk.editor.isRight());
        QCOMPARE(desk.draft().tiers->measure, TierMeasure::FirstPurchase);
        QCOMPARE(desk.draft().tiers->window, TierWindow::Lifetime);
        QVERIFY(!desk.child<QComboBox>("tierWindowKind")->isEnabledTo(&desk.editor));
        QVERIFY(!desk.isShown("tierValidity"));
        desk.editor.undo();
        QCOMPARE(desk.draft(), before);
        QVERIFY(desk.child<QComboBox>("tierWindowKind")->isEnabledTo(&desk.editor));
    }

    void graceIsGivenInDaysOrMonths()
    {
        Desk desk("tiers");
        desk.choose("tierGraceUnit", 1);
        desk.type("tierGrace", 2);
        desk.choose("tierGraceEnd", 1);
        QCOMPARE(desk.draft().tiers->graceMonths, 2);
        QCOMPARE(desk.draft().tiers->graceDays, 0);
        QVERIFY(desk.draft().tiers->graceToMonthEnd);
        desk.type("tierGrace", 0); // no month is no grace: say days
        QVERIFY(!desk.editor.isRight());
        desk.choose("tierGraceUnit", 0);
        QVERIFY(desk.editor.isRight());
        QCOMPARE(desk.draft().tiers->graceMonths, 0);
    }

    void whenATierCountsIsChosen()
    {
        Desk desk("tiers");
        QCOMPARE(desk.draft().tiers->reading, TierReading::Before);
        const QString before = desk.sentenceOf("tierReading")->example();
        desk.choose("tierReading", 1);
        QCOMPARE(desk.draft().tiers->reading, TierReading::WithPurchase);
        QVERIFY(desk.sentenceOf("tierReading")->example() != before);
        QVERIFY(!desk.isShown("tierPending")); // money does not wait
        desk.choose("tierMeasure", static_cast<int>(TierMeasure::Points));
        QVERIFY(desk.isShown("tierPending"));
        desk.choose("tierPending", 1);
        QCOMPARE(desk.draft().tiers->pending, PendingPoints::WaitUntilUsable);
    }

    void whatLetsPointsLiveOnIsChosen()
    {
        Desk desk("points");
        QVERIFY(!desk.isShown("expiryAnew"));
        desk.choose("expiryKind", static_cast<int>(ExpiryPolicy::Kind::AfterActivity));
        QVERIFY(desk.isShown("expiryAnew"));
        desk.choose("expiryAnew", 1);
        QVERIFY(desk.draft().expiry.byRedeeming && !desk.draft().expiry.byActivities);
        QVERIFY(desk.sentenceOf("expiryAnew")->remark().isEmpty());
        desk.choose("expiryAnew", 3);
        QVERIFY(desk.draft().expiry.byRedeeming && desk.draft().expiry.byActivities);
        QVERIFY(!desk.sentenceOf("expiryAnew")->remark().isEmpty()); // no activity is set up
        desk.choose("expiryKind", static_cast<int>(ExpiryPolicy::Kind::FixedDay));
        QVERIFY(desk.editor.isRight());
        QVERIFY(!desk.draft().expiry.byRedeeming && !desk.draft().expiry.byActivities);
    }

    void aUsedCodeMayLiveOn()
    {
        Desk desk("points");
        QCOMPARE(desk.draft().clawback.codeDays, 0);
        desk.type("codeDays", 30);
        QCOMPARE(desk.draft().clawback.codeDays, 30);
        QVERIFY(desk.sentenceOf("codeDays")->example().contains(QStringLiteral("until")));
    }
};

BASHGAH_TEST(tst_programmesettings, ProgrammeSettingsTest)

#include "tst_programmesettings.moc"
