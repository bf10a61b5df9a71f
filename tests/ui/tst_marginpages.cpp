// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterservice.h"
#include "support/crowd.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/format/format.h"
#include "ui/format/marginwords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace bashgah;
using namespace bashgah::domain;
using test::Window;

class MarginPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    // 100,000 tomans of goods cost 80,000; with 15,000 off 5,000 stay, less what the points are worth.
    void theCounterRefusesUntilAReasonIsTyped()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                          QStringLiteral("09121234567"));
        QVERIFY(w.shop.shop().setMargin({MarginGuard::Refuse, Percent::whole(10), Percent::whole(80), {}, true}));
        w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}});
        w.find<QAbstractButton>(QStringLiteral("more"))->setChecked(true);
        w.find<QLineEdit>(QStringLiteral("discount"))->setFocus();
        w.type(QStringLiteral("15."));
        w.find<QLineEdit>(QStringLiteral("discountReason"))->setText(QStringLiteral("چانه‌زنی"));
        w.find<QLineEdit>(QStringLiteral("amount"))->setFocus();
        w.type(QStringLiteral("100."));
        const auto *remedy = w.find<QLabel>(QStringLiteral("marginRemedy"));
        QVERIFY(remedy->isVisible());
        QVERIFY2(!remedy->text().isEmpty(), qPrintable(remedy->text()));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-margin.fa"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("marginReason"));
        QVERIFY(w.services().counter.today()->empty());
        w.type(QStringLiteral("آخرین دانه"));
        w.press(Qt::Key_F9);
        QCOMPARE(w.services().counter.today()->size(), size_t(1));
        QVERIFY(!w.find<QLabel>(QStringLiteral("marginFinding"))->isVisible());
        QVERIFY(!w.dialogSeen);
    }

    // Parts of a toman are no money that anybody has: what may go is rounded down, what must be up.
    void theHintSpeaksOfWholeTomans()
    {
        const ui::Format format;
        MarginCheck check;
        check.minimum = Percent::whole(10);
        ShortLine line;
        line.margin = Money::fromMinor(349'549);
        line.least = Money::fromMinor(400'001);
        check.lines.push_back(line);
        MarginCause cause;
        cause.amount = Money::fromMinor(99'999);
        check.takeAway.push_back(cause);
        check.giveLess = Money::fromMinor(50'452);
        const ui::MarginWords words(format);
        QCOMPARE(words.finding(check), QStringLiteral("This leaves a margin of 34,954 tomans; the minimum of 10% is 40,001 tomans."));
        QCOMPARE(words.remedy(check), QStringLiteral("Give 5,046 tomans less: take it off the discount (9,999 tomans)."));
    }

    void aDiscountWithoutACodeIsCalledByItsName()
    {
        const ui::Format format;
        MarginCheck check;
        check.takeAway = {{MarginCause::Kind::Automatic, QStringLiteral("Summer"), Money::fromMinor(10'000), {}}};
        check.giveLess = Money::fromMinor(10'000);
        const QString words = ui::MarginWords(format).remedy(check);
        QVERIFY2(words.contains(QStringLiteral("the automatic discount")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Summer")), qPrintable(words));
    }

    void theGuardIsSetByKeyboard()
    {
        Window w;
        w.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("margin")}});
        w.find<QLineEdit>(QStringLiteral("minimumMargin"))->setFocus();
        w.find<QLineEdit>(QStringLiteral("minimumMargin"))->selectAll();
        w.type(QStringLiteral("۱۲.۵"));
        w.press(Qt::Key_Return);
        w.find<QLineEdit>(QStringLiteral("shopCost"))->setFocus();
        w.type(QStringLiteral("80"));
        w.press(Qt::Key_Return);
        w.find<QLineEdit>(QStringLiteral("newGroup"))->setFocus();
        w.type(QStringLiteral("لبنیات"));
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("90"));
        w.press(Qt::Key_Return);
        const MarginPolicy policy = w.shop.profile().margin;
        QCOMPARE(policy.minimum, Percent(1250));
        QCOMPARE(policy.cost, std::optional(Percent::whole(80)));
        QCOMPARE(policy.categories, (std::vector<CategoryCost>{{QStringLiteral("لبنیات"), Percent::whole(90)}}));
        QVERIFY(!w.dialogSeen);
        (void)test::grabWidget(&w.window(), QStringLiteral("settings-margin.fa"));
    }
};

BASHGAH_TEST(tst_marginpages, MarginPagesTest)

#include "tst_marginpages.moc"
