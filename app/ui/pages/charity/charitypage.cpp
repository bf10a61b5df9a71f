// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charity/charitypage.h"

#include "services/charity/causeservice.h"
#include "ui/appcontext.h"
#include "ui/pages/charity/causeform.h"
#include "ui/pages/charity/causeledgerview.h"
#include "ui/pages/charity/causelist.h"
#include "ui/pages/charity/paymentform.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/sidepair.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace bashgah::ui {
namespace {

const QString causesView = QStringLiteral("causes");
const QString ledgerView = QStringLiteral("causeledger");
const QString paymentKey = QStringLiteral(":payment"); ///< the cause that is paid

} // namespace

PageInfo CharityPage::pageInfo()
{
    return {pages::charity, tr("Charity"), QStringLiteral("heart")};
}

CharityPage::CharityPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    buildParts();
    connectParts();
    setPrimary(tr("New cause"), QStringLiteral("plus"), [this] { beginNew(); });
    setCommand(PageCommand::New, [this] { beginNew(); }, tr("New cause"));
    setCommand(PageCommand::Export, [this] { m_ledger->saveXlsx(); }, tr("Save the ledger as Excel file"));
    refresh();
}

void CharityPage::buildParts()
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    m_switch->addChoice(causesView, tr("Causes"));
    m_switch->addChoice(ledgerView, tr("Promised and paid"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_switch);
    line->addStretch(1);
    body()->addLayout(line);
    m_list = new CauseList(m_context);
    m_form = new CauseForm(m_context);
    m_causes = new SidePair(m_list, m_form);
    m_ledger = new CauseLedgerView(m_context);
    m_payment = new PaymentForm(m_context);
    m_lines = new SidePair(m_ledger, m_payment);
    m_views = new QStackedWidget;
    m_views->addWidget(m_causes);
    m_views->addWidget(m_lines);
    body()->addWidget(m_views, 1);
}

void CharityPage::connectParts()
{
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    connect(m_switch, &SegmentedSwitch::chosen, this, &CharityPage::showView);
    connect(m_list, &CauseList::newWanted, this, &CharityPage::beginNew);
    connect(m_list, &CauseList::opened, this, &CharityPage::edit);
    connect(m_list, &CauseList::paymentWanted, this, [this] {
        chooseLedger();
        pay();
    });
    connect(m_list, &CauseList::ledgerWanted, this, [this] {
        chooseLedger();
        showView(ledgerView);
    });
    connect(m_list, &CauseList::currentChanged, this, [this] {
        const auto row = m_list->current();
        if (row && m_causes->isOpen() && m_form->shown() && m_form->shown() != row->id) // an open form follows the list
            m_form->show(*row);
    });
    connect(m_form, &CauseForm::cancelled, this, &CharityPage::closeSides);
    connect(m_form, &CauseForm::failed, this, complain);
    connect(m_form, &CauseForm::saved, this, [this] {
        closeSides();
        refresh();
        m_context.toasts.show(tr("The cause is saved."));
        m_context.events.notify();
    });
    connect(m_ledger, &CauseLedgerView::newWanted, this, &CharityPage::beginNew);
    connect(m_ledger, &CauseLedgerView::paymentWanted, this, &CharityPage::pay);
    connect(m_ledger, &CauseLedgerView::failed, this, complain);
    connect(m_ledger, &CauseLedgerView::changed, this, [this] { m_context.events.notify(); });
    connect(m_payment, &PaymentForm::cancelled, this, &CharityPage::closeSides);
    connect(m_payment, &PaymentForm::failed, this, complain);
    connect(m_payment, &PaymentForm::paid, this, [this] {
        closeSides();
        refresh();
        m_context.toasts.show(tr("The payment is recorded."));
        m_context.events.notify();
    });
}

void CharityPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool())
        beginNew();
    else
        takeFocus();
}

void CharityPage::refresh()
{
    m_ledger->reload();
    m_list->reload();
}

void CharityPage::takeFocus()
{
    if (m_views->currentWidget() == m_lines)
        m_lines->isOpen() ? m_payment->takeFocus() : m_ledger->takeFocus();
    else
        m_causes->isOpen() ? m_form->takeFocus() : m_list->takeFocus();
}

bool CharityPage::stepBack()
{
    if (m_causes->isOpen() || m_lines->isOpen()) {
        closeSides();
        return true;
    }
    if (m_views->currentWidget() == m_causes)
        return false;
    showView(causesView);
    return true;
}

void CharityPage::showView(const QString &view)
{
    m_switch->setCurrent(view);
    m_views->setCurrentWidget(view == ledgerView ? m_lines : m_causes);
    takeFocus();
}

void CharityPage::beginNew()
{
    m_form->beginNew();
    m_causes->openSide();
    showView(causesView);
}

void CharityPage::edit()
{
    if (const auto row = m_list->current())
        openForm(*row);
}

void CharityPage::openForm(const services::CauseRow &row)
{
    m_form->show(row);
    m_causes->openSide();
    m_form->takeFocus();
}

/// The ledger of the cause that is chosen in the list.
void CharityPage::chooseLedger()
{
    if (const auto row = m_list->current())
        m_ledger->choose(row->id);
}

void CharityPage::pay()
{
    const auto row = m_ledger->cause();
    if (!row)
        return;
    m_payment->begin(*row);
    m_lines->openSide();
    showView(ledgerView);
}

void CharityPage::closeSides()
{
    banner().clear();
    m_causes->closeSide();
    m_lines->closeSide();
    takeFocus();
}

QVariantMap CharityPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_switch->current() != causesView)
        work.insert(typedwork::viewKey, m_switch->current());
    if (m_causes->isOpen())
        m_form->carry(work);
    const auto paid = m_ledger->cause();
    if (m_lines->isOpen() && paid)
        work.insert(paymentKey, paid->id.value());
    return work;
}

void CharityPage::takeUp(const QVariantMap &work)
{
    reopen(work);
    if (work.contains(typedwork::viewKey))
        showView(work.value(typedwork::viewKey).toString());
    Page::takeUp(work);
}

/// A form about what is gone stays closed.
void CharityPage::reopen(const QVariantMap &work)
{
    const qint64 form = work.value(typedwork::formKey, -1).toLongLong();
    const auto edited = form > 0 ? std::optional(m_context.causes.find(domain::CauseId(form))) : std::nullopt;
    if (form == 0) {
        beginNew();
    } else if (edited && *edited) {
        m_list->choose((*edited)->id);
        openForm(typedwork::asRead(**edited, work));
    }
    if (work.contains(paymentKey)) {
        m_ledger->choose(domain::CauseId(work.value(paymentKey).toLongLong()));
        pay();
    }
}

} // namespace bashgah::ui
