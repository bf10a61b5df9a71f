// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another program at the shop's file: it writes while somebody sells here, or keeps the file to itself.
#include "bootstrap/bootstrap.h"
#include "bootstrap/tour/othertill.h"
#include "services/counter/counterservice.h"
#include "services/shop/shopservice.h"
#include "starthome.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/banner.h"
#include "ui/start/openerrorpage.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>

using namespace bashgah;
using bootstrap::OtherTill;
using test::must;
using test::Window;

namespace {

bool complains(Window &w)
{
    const auto banners = w.window().currentPage()->findChildren<ui::Banner *>();
    return std::any_of(banners.begin(), banners.end(), [](const ui::Banner *banner) {
        return banner->isVisible() && banner->kind() == ui::Banner::Kind::Error;
    });
}

} // namespace

class FileTroubleTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedStaysWhileAnotherProgramWrites();
    void aShopKeptByAnotherProgramOpensOnceItLetsGo();
};

void FileTroubleTest::whatWasTypedStaysWhileAnotherProgramWrites()
{
    Window w;
    const auto sara = test::addSara(w);
    w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}});
    w.type(QStringLiteral("125."));
    const QString typed = w.find<QLineEdit>(QStringLiteral("amount"))->text();
    QVERIFY(!typed.isEmpty());
    OtherTill other;
    QVERIFY(other.holdWriting(w.shop.path()));
    w.press(Qt::Key_F9);
    QVERIFY(complains(w));
    QVERIFY(must(w.services().counter.today()).empty());
    QCOMPARE(w.find<QLineEdit>(QStringLiteral("amount"))->text(), typed);
    other.letGo();
    w.press(Qt::Key_F9);
    QCOMPARE(must(w.services().counter.today()).size(), size_t(1));
    QVERIFY(!complains(w));
    QVERIFY(!w.dialogSeen);
}

void FileTroubleTest::aShopKeptByAnotherProgramOpensOnceItLetsGo()
{
    const test::StartHome home;
    const test::FakeClock clock;
    const QString path = home.filePath(QStringLiteral("shop.bashgah"));
    (void)must(services::ShopService::create(path, test::TestShop::defaultShop(), clock)); // closed again
    OtherTill other;
    QVERIFY(other.holdAll(path));
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.shop = path;
    options.keepSettings = false;
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QVERIFY(!program.session());
    const auto *page = test::shownPage<ui::OpenErrorPage>();
    QVERIFY(page);
    auto *again = page->findChild<QAbstractButton *>(QStringLiteral("way.refresh-cw"));
    QVERIFY(again);
    other.letGo();
    again->click();
    QTRY_VERIFY(program.session());
}

BASHGAH_TEST(tst_filetrouble, FileTroubleTest)
#include "tst_filetrouble.moc"
