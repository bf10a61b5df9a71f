// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of programme on the programme's page.
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "storage/db/connection.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/route.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace bashgah;
using test::LookGuard;
using test::must;
using test::TestShop;
using test::TestWindow;
using ui::Language;

namespace {

/// A window on a shop with a programme of points.
struct Shop
{
    explicit Shop(Language language = Language::English)
    {
        services::ProgramService programs(shop.database(), shop.clock);
        (void)must(programs.startWithPreset(QStringLiteral("points")));
        window = std::make_unique<TestWindow>(shop, language);
    }
    [[nodiscard]] ui::TablePane &pane()
    {
        page = &window->open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("overview")}});
        return *page->findChild<ui::TablePane *>(QStringLiteral("overview"));
    }

    TestShop shop;
    std::unique_ptr<TestWindow> window;
    ui::Page *page = nullptr;
};

QString cell(const ui::TablePane &pane, int row, int column)
{
    return ui::Bidi::strip(pane.view().model()->index(row, column).data().toString());
}

} // namespace

class OverviewViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindStandsWithWhatItGave_data() { test::eachLanguage(); }
    void everyKindStandsWithWhatItGave();
    void aSaleMovesTheFigures();
    void enterOpensThePlaceOfTheKind_data();
    void enterOpensThePlaceOfTheKind();
    void whatCannotBeReadIsSaid();
};

void OverviewViewTest::everyKindStandsWithWhatItGave()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    Shop opened(language);
    const ui::TablePane &pane = opened.pane();
    QTRY_COMPARE(pane.view().model()->rowCount(), 6);
    const bool persian = language == Language::Persian;
    QCOMPARE(cell(pane, 0, 0), persian ? QStringLiteral("امتیاز") : QStringLiteral("Points"));
    QCOMPARE(cell(pane, 0, 1), persian ? QStringLiteral("برقرار") : QStringLiteral("In force"));
    QCOMPARE(cell(pane, 4, 1), persian ? QStringLiteral("استفاده نمی‌شود") : QStringLiteral("Not used"));
    QCOMPARE(cell(pane, 4, 2), QString());
    QCOMPARE(cell(pane, 4, 3), persian ? QStringLiteral("۰") : QStringLiteral("0"));
}

void OverviewViewTest::aSaleMovesTheFigures()
{
    Shop opened;
    const ui::TablePane &pane = opened.pane();
    QTRY_COMPARE(cell(pane, 0, 3), QStringLiteral("0"));
    services::Registration ann;
    ann.details.name = QStringLiteral("Ann");
    ann.details.mobile = must(domain::MobileNumber::parse(QStringLiteral("09121112233")));
    domain::PurchaseDraft draft;
    draft.member = must(opened.window->context().members.registerMember(ann)).id;
    draft.amount = domain::Money::fromMinor(1'000'000);
    const auto sold = opened.window->context().counter.record(draft);
    QVERIFY(sold && sold->earned > domain::Points());
    opened.page->refresh();
    QTRY_COMPARE(cell(pane, 0, 3), QStringLiteral("1"));
}

void OverviewViewTest::enterOpensThePlaceOfTheKind_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("view");
    QTest::addRow("points") << 0 << ui::pages::programme << QStringLiteral("rules");
    QTest::addRow("membership") << 2 << ui::pages::programme << QStringLiteral("plans");
    QTest::addRow("partners") << 4 << ui::pages::partners << QString();
    QTest::addRow("causes") << 5 << ui::pages::charity << QString();
}

void OverviewViewTest::enterOpensThePlaceOfTheKind()
{
    QFETCH(const int, row);
    QFETCH(const QString, page);
    QFETCH(const QString, view);
    Shop opened;
    ui::MainWindow &window = opened.window->window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const ui::TablePane &pane = opened.pane();
    QTRY_COMPARE(pane.view().model()->rowCount(), 6);
    QTRY_VERIFY(pane.view().isEnabled());
    pane.view().setFocus();
    pane.view().setCurrentIndex(pane.view().model()->index(row, 0));
    QTest::keyClick(&pane.view(), Qt::Key_Return);
    QTRY_COMPARE(window.currentPage()->info().id, page);
    if (!view.isEmpty())
        QCOMPARE(opened.page->findChild<ui::SegmentedSwitch *>()->current(), view);
}

void OverviewViewTest::whatCannotBeReadIsSaid()
{
    Shop opened;
    opened.shop.database().connection().run(QStringLiteral("DROP TABLE spend_credit"));
    const ui::TablePane &pane = opened.pane();
    const auto offersAgain = [&pane] {
        const auto buttons = pane.findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->isVisible() && button->text() == u"Try again";
        });
    };
    QTRY_VERIFY(offersAgain());
    QVERIFY(opened.page->findChild<QWidget *>(QStringLiteral("overviewHead"))->isHidden());
}

BASHGAH_TEST(tst_overviewview, OverviewViewTest)
#include "tst_overviewview.moc"
