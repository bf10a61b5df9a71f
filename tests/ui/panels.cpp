// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"

#include "domain/member/contact.h"
#include "domain/program/programmepresets.h"
#include "inspection.h"
#include "integrations/crypto/sodiumsignatures.h"
#include "services/charity/causeservice.h"
#include "services/counter/counterservice.h"
#include "services/counter/parkingservice.h"
#include "services/members/contactservice.h"
#include "services/membership/planservice.h"
#include "services/partners/partnerservice.h"
#include "services/products/productservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bashgah::test::panels {
namespace {

const QString milk = QStringLiteral("6260100");

void click(TestWindow &w, const char *button)
{
    settle(w);
    if (auto *found = shown<QAbstractButton>(w, QLatin1String(button)))
        found->click();
    QCoreApplication::processEvents();
}

/// The caret is in the list, on this row.
void choose(TestWindow &w, const char *pane, int row)
{
    settle(w);
    const auto *list = shown<ui::TablePane>(w, QLatin1String(pane));
    if (!list)
        return;
    list->view().setFocus();
    list->view().setCurrentIndex(list->view().model()->index(row, 0));
}

/// On today's list, which is folded away in the low window.
void chooseToday(TestWindow &w, bool ofAMember)
{
    if (!shown<ui::TablePane>(w, QStringLiteral("today")))
        click(w, "todayUnfold");
    int row = 0;
    for (const services::TodayRow &each : must(w.services().counter.today())) {
        if (each.purchase.member.has_value() == ofAMember)
            return choose(w, "today", row);
        ++row;
    }
}

void refundFromTimeline(TestWindow &w)
{
    settle(w);
    const auto *list = shown<ui::TablePane>(w, QStringLiteral("timeline"));
    const auto *refund = shown<QAbstractButton>(w, QStringLiteral("timelineRefund"));
    for (int row = 0; list && refund && row < list->view().model()->rowCount() && !refund->isEnabled(); ++row)
        list->view().setCurrentIndex(list->view().model()->index(row, 0));
    click(w, "timelineRefund");
}

/// The programme of the first preset knows none, and without tiers none is set by hand.
void pinTier(TestWindow &w)
{
    const auto presets = domain::programmePresets(w.context().shop.currency);
    const auto tiers = std::find_if(presets.begin(), presets.end(), [](const auto &each) { return each.id == u"tiers"; });
    if (tiers == presets.end())
        qFatal("no preset with tiers");
    domain::Programme programme = presets.front().programme;
    programme.tiers = tiers->programme.tiers;
    (void)must(w.context().programs.saveNewVersion(programme, w.context().today()));
    w.context().events.notify();
    settle(w);
    click(w, "choice.tier");
    click(w, "tierPin");
}

/// The profile has a way to partners only where there is one.
void carryPoints(TestWindow &w)
{
    const auto key = must(domain::PublicKey::fromBytes(integrations::SodiumSignatures().makeKeys().publicKey));
    (void)must(w.context().partners.add({QStringLiteral("نانوایی"), key, domain::Money::fromMinor(1000),
                                         domain::Money::fromMinor(1000), domain::PartnerMode::Postpaid, domain::Points(0),
                                         {}, false}));
    w.context().events.notify();
    settle(w);
    click(w, "choice.points");
    click(w, "carry");
}

void giveMembershipUp(TestWindow &w)
{
    const auto plan = must(w.context().plans.plans()).front().id;
    (void)must(w.context().plans.sell({regular, plan, QStringLiteral("cash"), {}, QStringLiteral("given up")}));
    click(w, "choice.plans");
    choose(w, "memberships", 0);
    click(w, "giveUp");
}

/// A sale that the guard of the margin lets pass for a reason only.
void sellTooCheap(TestWindow &w)
{
    using domain::Percent;
    (void)must(w.context().shopService.setMargin({domain::MarginGuard::Refuse, Percent::whole(10), Percent::whole(80), {}, true}));
    w.context().events.notify();
    click(w, "more");
    for (const auto &[field, text] : {std::pair(QStringLiteral("discount"), QStringLiteral("15.")),
                                      std::pair(QStringLiteral("discountReason"), QStringLiteral("چانه‌زنی")),
                                      std::pair(QStringLiteral("amount"), QStringLiteral("100."))}) {
        shown<QLineEdit>(w, field)->setFocus();
        typeText(QApplication::focusWidget(), text);
    }
}

std::vector<Panel> panelsOfTheCounter()
{
    const QString page = ui::pages::counter;
    return {
        {QStringLiteral("refund"), page, false,
         [](TestWindow &w) {
             chooseToday(w, true);
             click(w, "stripRefund");
         },
         QStringLiteral("refundSubmit")},
        {QStringLiteral("today"), page, false, [](TestWindow &w) { chooseToday(w, true); }, QStringLiteral("stripRefund")},
        {QStringLiteral("attach"), page, false,
         [](TestWindow &w) {
             chooseToday(w, false);
             click(w, "stripAttach");
         },
         QStringLiteral("attachMember")},
        {QStringLiteral("parked"), page, false, [](TestWindow &w) { click(w, "parkedBadge"); },
         QStringLiteral("parkedTake")},
        {QStringLiteral("membership"), page, true,
         [](TestWindow &) {
             pressKey(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
         },
         QStringLiteral("sellPlan")},
        {QStringLiteral("below the margin"), page, true, &sellTooCheap, QStringLiteral("marginReason")},
        {QStringLiteral("give at the counter"), page, true,
         [](TestWindow &) {
             pressKey(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
         },
         QStringLiteral("givePoints")},
        {QStringLiteral("goods and more"), page, true,
         [](TestWindow &w) {
             w.context().requests.scan(milk);
             click(w, "more");
         },
         QStringLiteral("invoice")},
    };
}

std::vector<Panel> panelsOfTheProfile()
{
    const QString page = ui::pages::memberProfile;
    const auto through = [](const char *view, const char *button) {
        return [view, button](TestWindow &w) {
            click(w, view);
            click(w, button);
        };
    };
    return {
        {QStringLiteral("timeline refund"), page, true, &refundFromTimeline, QStringLiteral("refundSubmit")},
        {QStringLiteral("adjust"), page, true, through("choice.points", "adjust"), QStringLiteral("adjustSubmit")},
        {QStringLiteral("points to a partner"), page, true, &carryPoints, QStringLiteral("carrySubmit")},
        {QStringLiteral("pin"), page, true, &pinTier, QStringLiteral("pinSubmit")},
        {QStringLiteral("give"), page, true, through("choice.giving", "give"), QStringLiteral("giveSubmit")},
        {QStringLiteral("contact"), page, true, through("choice.contacts", "contactNew"),
         QStringLiteral("contactSave")},
    };
}

std::vector<Panel> panelsElsewhere()
{
    const auto opened = [](const char *pane) {
        return [pane](TestWindow &w) {
            choose(w, pane, 0);
            pressKey(QApplication::focusWidget(), Qt::Key_Return);
        };
    };
    return {
        {QStringLiteral("bulk"), ui::pages::members, false, [](TestWindow &w) { click(w, "bulkMembers"); },
         QStringLiteral("bulkAdjust")},
        {QStringLiteral("clause"), ui::pages::members, false, [](TestWindow &w) { click(w, "addClause"); },
         QStringLiteral("clauseSubject")},
        {QStringLiteral("merge"), ui::pages::duplicates, false, opened("duplicateList"), QStringLiteral("mergeDo")},
        {QStringLiteral("contact answer"), ui::pages::contacts, false, opened("contactList"),
         QStringLiteral("contactAnswer")},
        {QStringLiteral("payment"), ui::pages::charity, false,
         [](TestWindow &w) {
             choose(w, "causeList", 0);
             click(w, "causePay");
         },
         QStringLiteral("paymentSubmit")},
        {QStringLiteral("product"), ui::pages::products, false, opened("productList"), QStringLiteral("productSave")},
        {QStringLiteral("plan"), ui::pages::programme, false,
         [](TestWindow &w) {
             click(w, "choice.plans");
             click(w, "addPlan");
         },
         QStringLiteral("planSubmit")},
        {QStringLiteral("membership given up"), ui::pages::programme, false, &giveMembershipUp,
         QStringLiteral("giveUpSubmit")},
        {QStringLiteral("help"), ui::pages::counter, false, [](TestWindow &w) { w.window().showHelp(); },
         QStringLiteral("help"), true},
    };
}

void addGoods(TestShop &shop)
{
    domain::Product product;
    product.code = milk;
    product.name = QStringLiteral("شیر");
    product.price = domain::Money::fromMinor(900'000);
    (void)must(services::ProductService(shop.database(), shop.clock).add(product));
    domain::PlanTerms plan;
    plan.name = QStringLiteral("ویژه");
    plan.price = domain::Money::fromMinor(2'000'000);
    (void)must(services::PlanService(shop.database(), shop.clock).addPlan(plan));
}

} // namespace

std::vector<Panel> all()
{
    std::vector<Panel> every = panelsOfTheCounter();
    for (const auto &more : {panelsOfTheProfile(), panelsElsewhere()})
        every.insert(every.end(), more.begin(), more.end());
    return every;
}

void furnish(TestShop &shop)
{
    test::furnish(shop);
    addGoods(shop);
    services::CounterService counter(shop.database(), shop.clock);
    domain::PurchaseDraft anonymous;
    anonymous.amount = domain::Money::fromMinor(700'000);
    (void)must(counter.record(anonymous));
    (void)must(counter.adjust({regular, domain::Points(500), QStringLiteral("start"), {}, {}}));
    domain::PurchaseDraft parked;
    parked.member = regular;
    parked.amount = domain::Money::fromMinor(800'000);
    (void)must(services::ParkingService(shop.database(), shop.clock).park(parked));
    for (const auto &[name, mobile] : {std::pair(QStringLiteral("شهربانو فرهمند"), QStringLiteral("09381234567")),
                                       std::pair(QStringLiteral("فرهمند شهربانو"), QStringLiteral("09361112233"))})
        (void)addMember(shop.database(), shop.clock, name, mobile);
    (void)must(services::ContactService(shop.database(), shop.clock)
                   .add({regular, domain::ContactKind::Complaint, QStringLiteral("چای سرد بود")}));
    services::CauseService causes(shop.database(), shop.clock);
    domain::Cause school;
    school.name = QStringLiteral("مدرسه");
    school.pointValue = domain::Money::fromMinor(2'000);
    const auto cause = must(causes.add(school));
    (void)must(causes.give({cause, regular, domain::Points(60), {}, {}}));
}

} // namespace bashgah::test::panels
