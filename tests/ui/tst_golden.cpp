// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/pages.h"
#include "services/demo/demoshop.h"
#include "support/guigolden.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace bashgah;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::Language;

namespace {

/// The draft of a template that has such rules, scrolled to them.
void showPart(QWidget &window, const QString &part)
{
    window.findChild<QAction *>(QStringLiteral("template.diba"))->trigger();
    QTest::qWait(30);
    const bool spend = part == QLatin1String("spend");
    auto *last = window.findChild<QWidget *>(spend ? QStringLiteral("addSpend") : QStringLiteral("occasion.terms"));
    QPoint before;
    for (int still = 0; still < 3;) { // the examples come one after the other and move what is below
        for (QWidget *parent = last; parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent)) {
                const int bottom = last->mapTo(area->widget(), QPoint(0, last->height())).y();
                area->verticalScrollBar()->setValue(bottom + 20 - area->viewport()->height());
            }
        }
        QTest::qWait(50);
        const QPoint now = last->mapTo(&window, QPoint());
        still = now == before ? still + 1 : 0;
        before = now;
    }
}

} // namespace

/// Every page at the smallest window size, in both directions, as it was when somebody last looked
/// at it and found it good.
class GoldenTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pictureIsAsApproved_data();
    void pictureIsAsApproved();
    void picturesAreNotUpdatedInCi();

private:
    std::unique_ptr<TestShop> m_shop;
};

void GoldenTest::initTestCase()
{
    m_shop = std::make_unique<TestShop>();
    const auto made = services::DemoShop::fill(m_shop->database(), {60, 6, 3}, m_shop->clock);
    QVERIFY(made);
}

void GoldenTest::picturesAreNotUpdatedInCi()
{
    QVERIFY2(!(test::golden::isUpdating() && qEnvironmentVariableIsSet("CI")),
             "BASHGAH_UPDATE_GOLDEN would make every picture right");
}

void GoldenTest::pictureIsAsApproved_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("part"); // of a long page, scrolled into view
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    for (const auto &entry : registry.entries()) {
        QTest::addRow("%s.rtl", qPrintable(entry.info.id)) << entry.info.id << int(Language::Persian) << QString();
        QTest::addRow("%s.ltr", qPrintable(entry.info.id)) << entry.info.id << int(Language::English) << QString();
    }
    for (const char *part : {"occasions", "spend"}) {
        QTest::addRow("programme-%s.rtl", part) << ui::pages::programme << int(Language::Persian) << QString::fromLatin1(part);
        QTest::addRow("programme-%s.ltr", part) << ui::pages::programme << int(Language::English) << QString::fromLatin1(part);
    }
}

void GoldenTest::pictureIsAsApproved()
{
    QFETCH(QString, page);
    QFETCH(int, language);
    const auto spoken = static_cast<Language>(language);
    const LookGuard look(spoken);
    if (const QString reason = test::golden::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    TestWindow window(*m_shop, spoken);
    window.window().resize(1024, 640);
    const QVariantMap args = page == ui::pages::memberProfile
        ? QVariantMap{{QStringLiteral("member"), qint64(7)}} : QVariantMap{};
    window.open(page, args);
    QTRY_VERIFY_WITH_TIMEOUT(window.jobs.isIdle(), 20'000);
    QTest::qWait(250); // searches wait for the next key
    QFETCH(QString, part);
    if (!part.isEmpty())
        showPart(window.window(), part);
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    QTest::qWait(30);
    const QString shown = part.isEmpty() ? page : QString(page + u'-' + part);
    const QString name = QString(shown + (spoken == Language::Persian ? QStringLiteral(".rtl") : QStringLiteral(".ltr")));
    const QString problem = test::golden::compare(test::grabWidget(&window.window(), name), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

BASHGAH_TEST(tst_golden, GoldenTest)
#include "tst_golden.moc"
