// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/games/drawservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"

#include <QLabel>
#include <QPushButton>

using namespace bashgah;
using test::must;
using test::Window;

class GamesPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDrawIsMadeByKeyboardAndFollowsItsStates()
    {
        Window w;
        w.open(ui::pages::games);
        w.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(w.focusName(), QStringLiteral("drawName"));
        w.type(QStringLiteral("نوروز"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("drawPrize"));
        w.type(QStringLiteral("قوری"));
        w.find<QPushButton>(QStringLiteral("drawSave"))->click(); // no last day
        QVERIFY(must(w.services().draws.list()).empty());
        w.find<ui::JalaliDateEdit>(QStringLiteral("drawLast"))->setValue(w.context().today().addDays(3));
        w.find<ui::MoneyEdit>(QStringLiteral("drawPer"))->setPlainText(QStringLiteral("100000"));
        w.find<QLineEdit>(QStringLiteral("drawPublic"))->setText(QStringLiteral("شاخص"));
        w.find<QPushButton>(QStringLiteral("drawSave"))->click();
        const auto rows = must(w.services().draws.list());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().draw.per, std::optional(domain::Money::fromMinor(1'000'000)));
        QVERIFY(w.find<QPushButton>(QStringLiteral("drawCommit"))->isEnabled());
        QVERIFY(!w.find<QPushButton>(QStringLiteral("drawNow"))->isEnabled());
        QVERIFY(w.services().draws.commit(rows.front().id));
        w.open(ui::pages::home);
        w.open(ui::pages::games);
        w.window().currentPage()->refresh();
        QVERIFY(!w.find<QPushButton>(QStringLiteral("drawCommit"))->isEnabled());
        QVERIFY(w.find<QPushButton>(QStringLiteral("drawPromise"))->isEnabled());
        const QByteArray promised = must(w.services().draws.list()).front().commitment;
        QVERIFY(w.find<QLabel>(QStringLiteral("drawDetails"))->text().contains(QString::fromLatin1(promised)));
        QVERIFY(!w.dialogSeen);
    }
};

BASHGAH_TEST(tst_gamespage, GamesPageTest)
#include "tst_gamespage.moc"
