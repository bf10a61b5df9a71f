// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/counterpage.h"

#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/customer/customerdisplay.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/nextvisitwords.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpanels.h"
#include "ui/pages/counter/givebutton.h"
#include "ui/pages/counter/goodslines.h"
#include "ui/pages/counter/membercard.h"
#include "ui/pages/counter/memberfinder.h"
#include "ui/pages/counter/owncodes.h"
#include "ui/pages/counter/parkingdesk.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/purchasemore.h"
#include "ui/pages/counter/sellplanpanel.h"
#include "ui/widgets/memberregister.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/pages/counter/rewardsinreach.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitybutton.h"
#include "ui/widgets/refundpanel.h"
#include "ui/widgets/snugstack.h"

#include <QApplication>
#include <QStackedWidget>

namespace bashgah::ui {
namespace {

constexpr int linesForToday = 28; ///< a lower page folds the purchases of today away

} // namespace

PageInfo CounterPage::pageInfo()
{
    return {pages::counter, tr("Counter"), QStringLiteral("shopping-basket")};
}

CounterPage::CounterPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    buildParts();
    buildColumns();
    buildCommands();
    connectParts();
    readFacts();
    m_today->refresh();
    m_parking->refresh();
    beginPurchase();
}

void CounterPage::activate(const QVariantMap &args)
{
    if (takeScan(args))
        return;
    if (const auto member = args.value(QStringLiteral("member")); member.isValid())
        chooseMember(domain::MemberId(member.toLongLong()));
    else if (m_snapshot && !args.contains(QStringLiteral("focus")))
        m_form->focusAmount();
    else if (args.contains(QStringLiteral("focus")) || m_who->currentWidget() != m_register)
        beginPurchase(); // whoever is being registered stays
}

void CounterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_today->setFolding(height() < linesForToday * fontMetrics().lineSpacing());
}

void CounterPage::refresh()
{
    readFacts();
    m_today->refresh();
    m_parking->refresh();
    if (!m_snapshot)
        return;
    auto fresh = m_context.counter.snapshot(m_snapshot->member);
    if (!fresh)
        return;
    m_snapshot = std::move(*fresh);
    if (m_snapshot->member) { // another program may have sold to them or changed them
        if (const auto member = m_context.members.member(*m_snapshot->member))
            m_card->showMember(*m_snapshot, *member);
        m_ownCodes->showMember(*m_snapshot->member);
        m_rewards->showMember(*m_snapshot->member);
        m_activity->showMember(m_snapshot->member);
    }
    updatePreview();
}

bool CounterPage::stepBack()
{
    if (closeGiving())
        return true;
    if (m_outcome->currentIndex() == membershipPanel || m_outcome->currentIndex() == parkedPanel) {
        m_outcome->setCurrentWidget(m_result);
        m_finder->isVisible() ? m_finder->begin() : m_form->focusAmount();
        return true;
    }
    if (m_outcome->currentWidget() != m_result) {
        m_outcome->setCurrentWidget(m_result);
        m_today->enter();
        return true;
    }
    if (m_today->isUnfolded()) {
        m_today->fold();
        m_finder->isVisible() ? m_finder->setFocus() : m_form->focusAmount();
        return true;
    }
    const bool isNobody = m_who->currentWidget() == m_finder;
    if (isNobody && m_finder->isEmpty() && !m_codes->isEmpty()) {
        m_codes->clear();
        m_finder->setFocus();
        return true;
    }
    if (isNobody && m_form->isEmpty() && m_codes->isEmpty())
        return false;
    beginPurchase(); // what was typed as the amount stays
    return true;
}

domain::PurchaseDraft CounterPage::draft() const
{
    domain::PurchaseDraft draft = m_form->draft();
    m_codes->apply(draft);
    draft.marginReason = m_result->marginReason();
    draft.key = m_key;
    if (m_snapshot)
        draft.member = m_snapshot->member;
    draft.staff = chosenStaff(m_context.settings);
    draft.till = tillOf(m_context.settings);
    return draft;
}

void CounterPage::updatePreview(bool complain)
{
    m_receiptShown = false;
    if (!m_snapshot) {
        m_result->showNothing();
        return;
    }
    m_give->showMember(m_snapshot->member);
    m_codes->showBuyer(*m_snapshot);
    m_codes->apply(*m_snapshot);
    const domain::PurchaseDraft now = draft();
    const services::CounterPreview preview = m_context.counter.preview(*m_snapshot, now);
    m_result->showPreview(*m_snapshot, preview);
    m_context.customer.showPurchase(*m_snapshot, preview);
    m_form->showPreview(*m_snapshot, preview, complain);
    m_codes->showPreview(preview);
    m_form->showUnusual(m_usualMaximum && now.amount > *m_usualMaximum);
}

void CounterPage::toRecord()
{
    if (!m_snapshot) {
        m_finder->setFocus();
        return;
    }
    if (!m_form->draft().amount.isPositive()) {
        updatePreview(true);
        m_form->focusAmount();
        return;
    }
    m_result->focusRecord();
}

void CounterPage::record()
{
    if (!m_snapshot) {
        m_finder->setFocus();
        return;
    }
    const domain::PurchaseDraft wanted = draft();
    if (!wanted.amount.isPositive()) {
        updatePreview(true);
        m_form->focusAmount();
        return;
    }
    if (!m_form->isComplete())
        return;
    const auto recorded = m_context.counter.record(wanted);
    if (recorded) {
        m_form->more().noteRecorded(wanted);
        showRecorded(*recorded);
    } else if (m_context.requests.secondPerson(recorded.error(), this, [this] { record(); })) {
        return;
    }
    else if (recorded.error().field == u"margin")
        refuseMargin();
    else if (!m_codes->showRefusal(recorded.error()) && !m_form->showRefusal(recorded.error()))
        fail(recorded.error());
}

/// A panel in place of the result is what is being done; the purchase behind it waits. Ctrl+Enter in the panel is its
/// own button, F9 belongs to purchases alone.
void CounterPage::doShown(bool submits)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holdsCaret = [focus](const QWidget *panel) { return focus && panel->isAncestorOf(focus); };
    if (m_outcome->currentIndex() == resultPanel)
        record();
    else if (submits && m_outcome->currentIndex() == refundPanel && holdsCaret(m_refund))
        m_refund->submit();
    else if (submits && m_outcome->currentIndex() == membershipPanel && holdsCaret(m_sellPlan))
        m_sellPlan->submit();
    else
        m_context.toasts.show(tr("First finish what stands in place of the result, or close it with Esc."));
}

/// The note above the button says what to take away.
void CounterPage::refuseMargin()
{
    updatePreview();
    if (!m_result->focusMarginReason())
        m_form->focusAmount();
}

void CounterPage::showRecorded(const services::RecordedPurchase &recorded)
{
    const QString member = m_snapshot->member ? m_snapshot->memberName : QString();
    const QString tier = recorded.newTierId && m_snapshot->nextTier
            && m_snapshot->nextTier->id == *recorded.newTierId
        ? m_snapshot->nextTier->name
        : recorded.newTierId.value_or(QString());
    const Format &format = m_context.format;
    keepLast(recorded.id);
    m_context.customer.showThanks(recorded);
    remember(recorded.id, {.amount = recorded.due, .name = member});
    m_form->clear();
    m_codes->clear();
    m_result->showReceipt(recorded, member, tier);
    m_receiptShown = true;
    beginPurchase(true);
    m_today->refresh();
    QString text = member.isEmpty()
        ? tr("Recorded: %1 without a member").arg(format.money(recorded.due))
        : tr("Recorded: %1 for %2").arg(format.points(recorded.earned), Bidi::isolateAuto(member));
    for (const domain::SpendGain &gain : recorded.credit) {
        //: %1 what was recorded, %2 an amount, %3 a day
        text = tr("%1; %2 credit, usable from %3").arg(text, format.money(gain.amount), format.dateLong(gain.usable));
    }
    m_context.toasts.show(text, tr("Undo"), [this, id = recorded.id] { takeBack(id); });
    m_context.events.notify();
}

void CounterPage::beginRefund(domain::PurchaseId id)
{
    const auto purchase = m_context.counter.purchase(id);
    if (!purchase) {
        fail(purchase.error());
        return;
    }
    QString name;
    if (purchase->member) {
        const auto member = m_context.members.member(*purchase->member);
        name = member ? member->member.details.displayName() : QString();
    }
    m_today->fold();
    m_outcome->setCurrentIndex(refundPanel);
    m_refund->begin(*purchase, name);
}

void CounterPage::endRefund(const services::RecordedRefund &refund)
{
    m_outcome->setCurrentWidget(m_result);
    refresh();
    m_today->enter();
    QString text = tr("Refunded; pay back %1.").arg(m_context.format.money(refund.payBack));
    for (const domain::NextVisitGain &gain : refund.nextVisit) {
        const NextVisitWords words(m_context.format);
        //: %1 what was done, %2 a code, %3 an amount
        text = tr("%1 New code: %2 (%3)").arg(text, words.code(gain), words.worth(gain));
    }
    m_context.toasts.show(text);
    m_context.events.notify();
}

void CounterPage::beginMembership()
{
    if (!m_snapshot || !m_snapshot->member)
        return;
    m_outcome->setCurrentIndex(membershipPanel);
    m_sellPlan->begin(*m_snapshot->member, m_snapshot->memberName);
}

void CounterPage::endMembership(const services::SoldPlan &sold)
{
    m_outcome->setCurrentWidget(m_result);
    refresh();
    m_form->focusAmount();
    m_context.toasts.show(tr("Membership sold: %1, valid until %2.")
                              .arg(m_context.format.money(sold.paid), m_context.format.dateLong(sold.term.last)));
    m_context.events.notify();
}

void CounterPage::openProfile()
{
    if (m_snapshot && m_snapshot->member) {
        m_context.navigator.open(pages::memberProfile,
                                 {{QStringLiteral("member"), m_snapshot->member->value()}});
    }
}

void CounterPage::readFacts()
{
    m_finder->readTiers();
    m_goods->reloadGoods();
    m_form->more().reload(m_goods->book().categories());
    m_usualMaximum = m_context.counter.usualMaximum().value_or(std::nullopt);
}

void CounterPage::fail(const domain::Error &error)
{
    banner().showError(error, m_context.format);
}

} // namespace bashgah::ui
