// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a list has no lines, one way on is offered: to where the first line comes from, or out of the filter that
// hides them all. Who may not go it is not shown it.
#include "emptyaction.h"
#include "services/members/contactservice.h"
#include "services/membership/planservice.h"
#include "services/products/productservice.h"
#include "services/rewards/rewardservice.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "twostaff.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace bashgah;
using test::emptyAction;
using test::must;
using test::TwoStaff;
using test::Window;

namespace {

QVariantMap memberAt(domain::MemberId member, const QString &view)
{
    return {{QStringLiteral("member"), member.value()}, {QStringLiteral("focus"), view}};
}

ui::TablePane *paneOf(Window &w, const char *name)
{
    return w.find<ui::TablePane>(QString::fromLatin1(name));
}

void choose(Window &w, const char *view)
{
    w.find<QPushButton>(QStringLiteral("choice.") + QLatin1String(view))->click();
}

bool offersSomething(const QWidget &place)
{
    const auto buttons = place.findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible(); });
}

domain::Reward cup()
{
    domain::Reward reward;
    reward.name = QStringLiteral("فنجان");
    reward.points = domain::Points(100);
    return reward;
}

domain::PlanTerms monthly()
{
    domain::PlanTerms terms;
    terms.name = QStringLiteral("ماهانه");
    terms.price = domain::Money::fromMinor(1'000'000);
    terms.months = 1;
    return terms;
}

} // namespace

class EmptyListsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLowPlaceKeepsTheWayOn()
    {
        const test::LookGuard look(ui::Language::English);
        const QString sentence = QStringLiteral("What will stand here one day, and where it comes from.");
        QWidget frame;
        frame.resize(300, 400);
        auto *place = new ui::EmptyState(&frame);
        place->setGeometry(0, 0, 300, 400);
        place->setWords(QStringLiteral("inbox"), QStringLiteral("Nothing yet"), sentence);
        place->setAction(QStringLiteral("Begin"), [] {});
        frame.show();
        const auto labels = place->findChildren<QLabel *>();
        const auto words = std::find_if(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text() == sentence; });
        QVERIFY(words != labels.end());
        QVERIFY((*words)->isVisible());
        QVERIFY(place->toolTip().isEmpty());
        place->setGeometry(0, 0, 300, 100);
        QVERIFY(!(*words)->isVisible());
        QCOMPARE(place->toolTip(), sentence);
        QCOMPARE(place->accessibleDescription(), sentence);
        QVERIFY(emptyAction(frame)->isVisible());
        place->setGeometry(0, 0, 300, 400);
        QVERIFY((*words)->isVisible());
        QVERIFY(place->toolTip().isEmpty());
    }

    void theFirstLineOfALedgerIsAPurchaseOfThatMember()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(ui::pages::memberProfile, memberAt(sara, QStringLiteral("points")));
        QPushButton *record = emptyAction(*paneOf(w, "ledger"));
        QVERIFY(!record->text().isEmpty()); // what a screen reader says
        record->setFocus();
        QVERIFY(record->hasFocus());
        w.press(Qt::Key_Return);
        const ui::Route shown = w.context().navigator.current();
        QCOMPARE(shown.page, ui::pages::counter);
        QCOMPARE(shown.args.value(QStringLiteral("member")).toLongLong(), sara.value());
    }

    void aMembersFirstContactIsWrittenDownFromTheEmptyList()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(ui::pages::memberProfile, memberAt(sara, QStringLiteral("contacts")));
        QVERIFY(!w.find<QWidget>(QStringLiteral("contactText"))->isVisible());
        emptyAction(*paneOf(w, "memberContacts"))->click();
        QVERIFY(w.find<QWidget>(QStringLiteral("contactText"))->isVisible());
    }

    void contactsLeadToTheMembersUntilThereIsOne()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(ui::pages::contacts);
        emptyAction(*paneOf(w, "contactList"))->click();
        QCOMPARE(w.context().navigator.current().page, ui::pages::members);
        services::ContactService &contacts = w.services().care.contacts;
        domain::Contact said = must(contacts.add({sara, domain::ContactKind::Complaint, QStringLiteral("نان سرد بود")}));
        said.state = domain::ContactState::Closed;
        (void)must(contacts.change(said));
        w.context().events.notify();
        w.open(ui::pages::contacts); // none is to be followed up
        const QAbstractItemModel *list = paneOf(w, "contactList")->view().model();
        QCOMPARE(list->rowCount(), 0);
        emptyAction(*paneOf(w, "contactList"))->click();
        QCOMPARE(list->rowCount(), 1);
        QVERIFY(w.find<QPushButton>(QStringLiteral("choice.all"))->isChecked());
    }

    void aGiftCardIsSoldFromTheEmptyList()
    {
        Window w;
        w.open(ui::pages::rewards);
        choose(w, "stored");
        emptyAction(*paneOf(w, "storedList"))->click();
        QVERIFY(w.find<ui::MoneyEdit>(QStringLiteral("storedAmount"))->hasFocus());
    }

    void rewardsAreTakenAtTheCounterOnceThereIsOne()
    {
        Window w;
        w.open(ui::pages::rewards);
        choose(w, "taken");
        emptyAction(*paneOf(w, "takingList"))->click();
        QVERIFY(w.find<QPushButton>(QStringLiteral("choice.catalogue"))->isChecked()); // the form of a new one
        (void)must(w.services().rewards.add(cup()));
        w.context().events.notify();
        choose(w, "taken");
        emptyAction(*paneOf(w, "takingList"))->click();
        QCOMPARE(w.context().navigator.current().page, ui::pages::counter);
    }

    void whatTheRoleForbidsIsNotOffered()
    {
        Window w;
        w.open(ui::pages::rewards);
        choose(w, "taken");
        const TwoStaff people(w);
        people.askPins(w);
        (void)must(w.services().desk.signIn(people.reza, u"8642"));
        QTRY_VERIFY(paneOf(w, "takingList")->empty().isVisible());
        QVERIFY(!offersSomething(*paneOf(w, "takingList"))); // a cashier makes no rewards
        choose(w, "stored");
        QVERIFY(offersSomething(*paneOf(w, "storedList"))); // but sells gift cards
        w.services().desk.lock();
        (void)must(w.services().desk.signIn(people.mina, u"2580"));
        choose(w, "taken");
        QVERIFY(offersSomething(*paneOf(w, "takingList")));
    }

    void aShiftIsOpenedFromTheEmptyList()
    {
        Window w;
        w.open(ui::pages::staff);
        QPushButton *open = emptyAction(*paneOf(w, "shiftList"));
        auto *cash = w.find<ui::MoneyEdit>(QStringLiteral("shiftCash"));
        open->click();
        QVERIFY(cash->hasFocus()); // the cash in the drawer comes first
        QVERIFY(must(w.services().shifts.newest()).empty());
        cash->setValue(domain::Money::fromMinor(5'000'000));
        open->click();
        QCOMPARE(must(w.services().shifts.newest()).size(), size_t(1));
    }

    void plansComeBeforeTheirMembers()
    {
        Window w;
        w.open(ui::pages::home);
        w.context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("plans")}});
        QVERIFY(!paneOf(w, "plans")->empty().isVisible()); // nobody knows yet whether there is none
        QTRY_VERIFY(paneOf(w, "plans")->empty().isVisible());
        QVERIFY(!paneOf(w, "memberships")->isVisible());
        emptyAction(*paneOf(w, "plans"))->click();
        QVERIFY(w.find<QLineEdit>(QStringLiteral("planName"))->isVisible());
        (void)must(w.services().plans.addPlan(monthly()));
        w.context().events.notify();
        QTRY_VERIFY(paneOf(w, "memberships")->empty().isVisible());
        emptyAction(*paneOf(w, "memberships"))->click();
        QCOMPARE(w.context().navigator.current().page, ui::pages::counter);
    }

    void nobodyGoesDownWithoutTiers()
    {
        Window w;
        w.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("falling")}});
        QTRY_VERIFY(paneOf(w, "falling")->empty().isVisible());
        emptyAction(*paneOf(w, "falling"))->click();
        QVERIFY(w.find<QPushButton>(QStringLiteral("choice.rules"))->isChecked());
    }

    void movesAndMonthsBeginWithAPartner()
    {
        for (const auto &[view, pane] : {std::pair{"moves", "partnerMoves"}, std::pair{"months", "settlementMoves"}}) {
            Window w;
            w.open(ui::pages::partners);
            choose(w, view);
            emptyAction(*paneOf(w, pane))->click();
            QVERIFY2(w.find<QPushButton>(QStringLiteral("choice.shops"))->isChecked(), view);
        }
    }

    void theLedgerOfCausesBeginsWithACause()
    {
        Window w;
        w.open(ui::pages::charity);
        choose(w, "causeledger");
        emptyAction(*paneOf(w, "causeLines"))->click();
        QVERIFY(w.find<QPushButton>(QStringLiteral("choice.causes"))->isChecked());
    }

    void aSearchForProductsThatFindsNoneIsCleared()
    {
        Window w;
        domain::Product milk;
        milk.code = QStringLiteral("6260001");
        milk.name = QStringLiteral("شیر");
        milk.price = domain::Money::fromMinor(300'000);
        (void)must(services::ProductService(w.shop.database(), w.shop.clock).add(milk));
        w.open(ui::pages::products);
        const QAbstractItemModel *list = paneOf(w, "productList")->view().model();
        QTRY_COMPARE(list->rowCount(), 1);
        auto *search = w.find<QLineEdit>(QStringLiteral("productSearch"));
        search->setFocus();
        w.type(QStringLiteral("zzz"));
        QTRY_COMPARE(list->rowCount(), 0);
        emptyAction(*paneOf(w, "productList"))->click();
        QVERIFY(search->text().isEmpty());
        QCOMPARE(list->rowCount(), 1);
    }
};

BASHGAH_TEST(tst_emptylists, EmptyListsTest)
#include "tst_emptylists.moc"
