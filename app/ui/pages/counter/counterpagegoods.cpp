// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goods by scanner and key, purchases that wait, and anonymous ones that find their member.
#include "services/counter/attachservice.h"
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/counter/attachpanel.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/counterpanels.h"
#include "ui/pages/counter/goodslines.h"
#include "ui/pages/counter/goodssearch.h"
#include "ui/pages/counter/memberfinder.h"
#include "ui/pages/counter/parkedpanel.h"
#include "ui/pages/counter/parkingdesk.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/purchasemore.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/snugstack.h"

#include <QShortcut>
#include <QStackedWidget>

namespace bashgah::ui {

void CounterPage::buildGoodsKeys()
{
    const auto bind = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    setCommand(PageCommand::Goods, [this] { m_goods->focusSearch(); });
    setCommand(PageCommand::More, [this] { m_form->more().toggle(); });
    for (int place = 1; place <= domain::mostFavourites; ++place)
        bind(GoodsSearch::favouriteKey(place), [this, place] { m_goods->addFavourite(place); });
    for (int place = 0; place < PurchaseMore::categoryKeys; ++place)
        bind(PurchaseMore::categoryKey(place), [this, place] { m_form->more().chooseCategory(place); });
}

void CounterPage::connectGoods()
{
    connect(&m_context.requests, &AppRequests::productScanned, this, &CounterPage::addScanned);
    connect(&m_context.requests, &AppRequests::memberScanned, this, [this](domain::MemberId id, bool *taken) {
        if (!isVisible() || m_outcome->currentIndex() != attachPanel)
            return;
        *taken = true;
        m_attach->attach(id);
    });
    connectParking();
    connect(m_attach, &AttachPanel::attached, this, &CounterPage::endAttaching);
    connect(m_attach, &AttachPanel::cancelled, this, [this] { stepBack(); });
    connect(m_today, &TodayStrip::attachWanted, this, &CounterPage::beginAttaching);
    connect(m_today, &TodayStrip::receiptWanted, &m_context.requests, &AppRequests::printReceipt);
}

void CounterPage::connectParking()
{
    connect(m_parking, &ParkingDesk::takenBack, this, &CounterPage::restore);
    connect(m_parking, &ParkingDesk::listWanted, this, &CounterPage::showParked);
    connect(m_parking, &ParkingDesk::failed, this, &CounterPage::fail);
    connect(m_parking, &ParkingDesk::parked, this, [this](domain::ParkedId id, const DeedFacts &facts) {
        remember(ParkedDone{id}, facts);
    });
    connect(m_parking, &ParkingDesk::gone, this, [this](domain::ParkedId id) {
        forget(ParkedDone{id});
        forget(ParkedDone{id, true});
    });
    connect(m_parking, &ParkingDesk::discarded, this, [this](domain::ParkedId id, const DeedFacts &facts) {
        remember(ParkedDone{id, true}, facts);
    });
}

bool CounterPage::addScanned(const QString &code)
{
    if (m_goods->addScanned(code)) {
        banner().clear();
        return true;
    }
    fail({domain::ErrorCode::NotFound, {Bidi::isolate(code)}, {}, {}});
    return false;
}

/// What is on the screen waits; nothing on it: the list of those that do.
void CounterPage::park()
{
    if (!m_snapshot && m_form->isEmpty()) {
        showParked();
        return;
    }
    if (const auto wrong = m_form->more().unreadable(); wrong && m_form->more().showError(*wrong))
        return; // it would wait without that
    if (!m_parking->park(draft()))
        return;
    m_form->clear();
    m_codes->clear();
    m_receiptShown = false;
    beginPurchase();
}

void CounterPage::showParked()
{
    m_parking->refresh();
    m_today->fold();
    m_outcome->setCurrentIndex(parkedPanel);
    m_parking->panel().takeCaret();
}

/// What would be lost by another purchase in its place; a buyer alone is not.
std::optional<domain::PurchaseDraft> CounterPage::onScreen() const
{
    const domain::PurchaseDraft now = draft();
    if (m_form->isEmpty() && now.codes.isEmpty() && now.tenders.empty())
        return std::nullopt;
    return now;
}

/// What was on the screen waits by now. Points to spend are asked again: the balance may have changed.
void CounterPage::restore(const domain::PurchaseDraft &draft)
{
    m_form->clear();
    m_codes->clear();
    beginPurchase(); // who buys may be gone: then these are nobody's goods, not the last buyer's
    m_outcome->setCurrentIndex(resultPanel);
    if (draft.member)
        chooseMember(*draft.member);
    else
        chooseAnonymous();
    m_form->restore(draft);
    m_codes->restore(draft);
    updatePreview();
    m_form->focusAmount();
}

void CounterPage::beginAttaching(domain::PurchaseId id)
{
    const auto purchase = m_context.counter.purchase(id);
    if (!purchase) {
        fail(purchase.error());
        return;
    }
    m_today->fold();
    m_outcome->setCurrentIndex(attachPanel);
    m_attach->begin(*purchase);
}

void CounterPage::endAttaching(const services::RecordedPurchase &purchase)
{
    m_outcome->setCurrentIndex(resultPanel);
    remember(AttachmentDone{purchase.id}, {.amount = purchase.due});
    refresh();
    m_today->enter();
    m_context.toasts.show(tr("The purchase is theirs now: %1.").arg(m_context.format.points(purchase.earned)), tr("Undo"),
                          [this, id = purchase.id] { detach(id); });
    m_context.events.notify();
}

void CounterPage::detach(domain::PurchaseId id)
{
    const auto done = m_context.attachments.detach(id, chosenStaff(m_context.settings));
    if (!done) {
        failToUndo(done.error(), AttachmentDone{id});
        return;
    }
    forget(AttachmentDone{id});
    refresh();
    m_context.toasts.show(tr("The purchase has no member again."));
    m_context.events.notify();
}

} // namespace bashgah::ui
