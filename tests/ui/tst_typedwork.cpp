// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another language, theme, calendar or unit makes the window anew: what was half-done goes on there.
#include "domain/program/programmepresets.h"
#include "services/counter/counterservice.h"
#include "services/members/contactservice.h"
#include "services/products/productservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace bashgah;
using domain::Money;
using test::LookGuard;
using test::must;
using test::TestShop;
using test::TestWindow;
using ui::Language;

namespace {

/// How the second window differs from the first, which is Persian, light, Jalali, in tomans.
struct Look
{
    Language language = Language::Persian;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    domain::CalendarSystem calendar = domain::CalendarSystem::Jalali;
    domain::MoneyUnit unit = domain::MoneyUnit::Toman;
};

/// The same shop in one window, then in another one, as Bootstrap does it.
class TwoLooks final
{
public:
    explicit TwoLooks(const Look &next) : m_next(next)
    {
        services::ProgramService programs(shop.database(), shop.clock);
        const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
        (void)must(programs.saveNewVersion(preset, QDate(2026, 1, 1)));
        sara = test::addMember(shop.database(), shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
        m_guard = std::make_unique<LookGuard>(Language::Persian);
        m_window = std::make_unique<TestWindow>(shop, Language::Persian);
    }
    ~TwoLooks()
    {
        m_window.reset();
        m_guard.reset();
    }
    Q_DISABLE_COPY_MOVE(TwoLooks)

    void change()
    {
        const QVariantMap work = m_window->window().host().unsaved();
        const ui::Route route = m_window->context().navigator.current();
        m_window.reset();
        (void)must(shop.shop().setCalendar(m_next.calendar));
        (void)must(shop.shop().setUnit(m_next.unit));
        m_guard.reset();
        m_guard = std::make_unique<LookGuard>(m_next.language, m_next.theme);
        m_window = std::make_unique<TestWindow>(shop, m_next.language);
        m_window->context().navigator.open(route);
        m_window->window().host().takeUp(work);
    }
    [[nodiscard]] TestWindow &window() { return *m_window; }
    template <typename T = QLineEdit>
    [[nodiscard]] T *find(const char *name)
    {
        auto *found = m_window->window().currentPage()->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    TestShop shop;
    domain::MemberId sara{0};

private:
    Look m_next;
    std::unique_ptr<LookGuard> m_guard;
    std::unique_ptr<TestWindow> m_window;
};

} // namespace

Q_DECLARE_METATYPE(Look)

class TypedWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void halfAPurchaseGoesOn_data();
    void halfAPurchaseGoesOn();
    void halfAPurchaseOfGoodsGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAPurchaseOfGoodsGoesOn();
    void halfAMemberGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAMemberGoesOn();
    void halfARuleGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfARuleGoesOn();
    void halfAnAdjustmentGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAnAdjustmentGoesOn();
    void halfAContactGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAContactGoesOn();
    void halfARefundGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfARefundGoesOn();
    void anIdleWindowHasNothingToCarryToTheCounter();
};

void TypedWorkTest::halfAPurchaseGoesOn_data()
{
    QTest::addColumn<Look>("look");
    Look language;
    language.language = Language::English; // with its digits
    QTest::newRow("language and digits") << language;
    Look theme;
    theme.theme = ui::ThemeChoice::Dark;
    QTest::newRow("theme") << theme;
    Look calendar;
    calendar.calendar = domain::CalendarSystem::Gregorian;
    QTest::newRow("calendar") << calendar;
    Look unit;
    unit.unit = domain::MoneyUnit::Rial;
    QTest::newRow("unit") << unit;
}

void TypedWorkTest::halfAPurchaseGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::counter, {{QStringLiteral("member"), looks.sara.value()}});
    test::typeText(looks.find("amount"), QStringLiteral("۱۲۵۰۰۰"));
    looks.change();
    QCOMPARE(looks.find<QLabel>("memberName")->text(), QStringLiteral("سارا احمدی"));
    QCOMPARE(looks.find<ui::MoneyEdit>("amount")->value(), std::optional(Money::fromMinor(1'250'000)));
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Record);
    const auto today = must(looks.window().services().counter.today());
    QCOMPARE(today.size(), size_t(1));
    QCOMPARE(today.front().purchase.member, std::optional(looks.sara));
    QCOMPARE(today.front().purchase.gross, Money::fromMinor(1'250'000));
}

void TypedWorkTest::halfAPurchaseOfGoodsGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    domain::Product milk;
    milk.code = QStringLiteral("626");
    milk.name = QStringLiteral("شیر");
    milk.price = Money::fromMinor(300'000);
    (void)must(services::ProductService(looks.shop.database(), looks.shop.clock).add(milk));
    looks.window().open(ui::pages::counter, {{QStringLiteral("member"), looks.sara.value()}});
    QVERIFY(looks.window().window().findChild<ui::CounterPage *>()->addScanned(QStringLiteral("3*626")));
    looks.change();
    QVERIFY(looks.find("amount")->isReadOnly());
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Record);
    const auto today = must(looks.window().services().counter.today());
    QCOMPARE(today.size(), size_t(1));
    QCOMPARE(today.front().purchase.gross, Money::fromMinor(900'000));
    const auto lines = must(looks.window().services().counter.refundableLines(today.front().purchase.id));
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().quantity, domain::Quantity::whole(3));
}

void TypedWorkTest::halfAMemberGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::members, {{QStringLiteral("new"), true}});
    test::typeText(looks.find("registerMobile"), QStringLiteral("0935111"));
    test::typeText(looks.find("registerName"), QStringLiteral("مینا ر"));
    test::typeText(looks.find("registerBirthday"), QStringLiteral("1370/05/12"));
    looks.find<QCheckBox>("registerConsent")->click();
    const auto born = looks.find<ui::JalaliDateEdit>("registerBirthday")->value();
    QVERIFY(born);
    looks.change();
    QVERIFY(looks.find("registerName")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find("registerName")->text(), QStringLiteral("مینا ر"));
    QVERIFY(looks.find("registerMobile")->text().contains(look.language == Language::English ? QStringLiteral("111")
                                                                                            : QStringLiteral("۱۱۱")));
    QCOMPARE(looks.find<ui::JalaliDateEdit>("registerBirthday")->value(), born);
    QVERIFY(looks.find<QCheckBox>("registerConsent")->isChecked());
}

void TypedWorkTest::halfARuleGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    const auto points = [&] { return looks.find<QWidget>("rule.base")->findChild<ui::PointsEdit *>(); };
    const auto ready = [&] { return QTest::qWaitFor([&] { return looks.find<QPushButton>("pagePrimary")->isEnabled(); }, 15'000); };
    looks.window().open(ui::pages::programme);
    QVERIFY(ready());
    points()->selectAll();
    test::typeText(points(), QStringLiteral("25"));
    looks.change();
    QVERIFY(ready());
    QTRY_COMPARE(points()->plainText(), QStringLiteral("25"));
    QVERIFY(!looks.window().window().currentPage()->canLeave()); // still a draft
}

void TypedWorkTest::halfAnAdjustmentGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()},
                                                   {QStringLiteral("focus"), QStringLiteral("points")}});
    looks.find<QPushButton>("adjust")->click();
    test::typeText(looks.find("adjustPoints"), QStringLiteral("500"));
    test::typeText(looks.find("adjustReason"), QStringLiteral("هدیه"));
    looks.change();
    QVERIFY(looks.find("adjustPoints")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find<ui::PointsEdit>("adjustPoints")->plainText(), QStringLiteral("500"));
    QCOMPARE(looks.find("adjustReason")->text(), QStringLiteral("هدیه"));
    looks.find<QPushButton>("adjustSubmit")->click();
    QCOMPARE(must(looks.window().services().counter.snapshot(looks.sara)).balance, domain::Points(500));
}

void TypedWorkTest::halfAContactGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()},
                                                   {QStringLiteral("focus"), QStringLiteral("contacts")}});
    looks.find<QPushButton>("contactNew")->click();
    test::typeText(looks.find<QPlainTextEdit>("contactText"), QStringLiteral("نان سرد بود"));
    looks.change();
    QVERIFY(looks.find<QPlainTextEdit>("contactText")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find<QPlainTextEdit>("contactText")->toPlainText(), QStringLiteral("نان سرد بود"));
    looks.find<QPushButton>("contactSave")->click();
    QCOMPARE(must(looks.window().services().care.contacts.ofMember(looks.sara)).size(), size_t(1));
}

void TypedWorkTest::halfARefundGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    domain::PurchaseDraft draft;
    draft.member = looks.sara;
    draft.amount = Money::fromMinor(1'000'000);
    const auto sold = must(looks.window().services().counter.record(draft));
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()}});
    auto *timeline = looks.find<QWidget>("timeline")->findChild<QTableView *>();
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    looks.find<QPushButton>("timelineRefund")->click();
    looks.find<ui::MoneyEdit>("refundAmount")->setValue(Money::fromMinor(250'000));
    looks.change();
    QVERIFY(looks.find("refundAmount")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find<ui::MoneyEdit>("refundAmount")->value(), std::optional(Money::fromMinor(250'000)));
    QCOMPARE(must(looks.window().services().counter.purchase(sold.id)).state(), domain::PurchaseState::Recorded);
}

void TypedWorkTest::anIdleWindowHasNothingToCarryToTheCounter()
{
    TwoLooks looks({});
    looks.window().open(ui::pages::counter);
    QVERIFY(looks.window().window().host().unsaved().isEmpty());
}

BASHGAH_TEST(tst_typedwork, TypedWorkTest)
#include "tst_typedwork.moc"
