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

#include <QTest>

using namespace bashgah;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::Language;

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
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    for (const auto &entry : registry.entries()) {
        QTest::addRow("%s.rtl", qPrintable(entry.info.id)) << entry.info.id << int(Language::Persian);
        QTest::addRow("%s.ltr", qPrintable(entry.info.id)) << entry.info.id << int(Language::English);
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
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    QTest::qWait(30);
    const QString name = QString(page + (spoken == Language::Persian ? QStringLiteral(".rtl") : QStringLiteral(".ltr")));
    const QString problem = test::golden::compare(test::grabWidget(&window.window(), name), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

BASHGAH_TEST(tst_golden, GoldenTest)
#include "tst_golden.moc"
