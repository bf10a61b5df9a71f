// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnerspage.h"

#include "ui/appcontext.h"
#include "ui/pages/partners/exchangepanel.h"
#include "ui/pages/partners/partnerform.h"
#include "ui/pages/partners/partnerlist.h"
#include "ui/pages/partners/partnermoves.h"
#include "ui/pages/partners/recoverypanel.h"
#include "ui/pages/partners/settlementview.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/segmentedswitch.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

const QString shops = QStringLiteral("shops");
const QString moves = QStringLiteral("moves");
const QString months = QStringLiteral("months");
const QString partnerKey = QStringLiteral(":partner");
const QStringList views{shops, moves, months}; ///< in the order of the stack
constexpr int sideLetters = 42;  ///< width of what stands beside the list
constexpr int roomForBoth = 120; ///< letters of the page that leave room for both

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

PageInfo PartnersPage::pageInfo()
{
    return {pages::partners, tr("Partners"), QStringLiteral("handshake")};
}

PartnersPage::PartnersPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    setAcceptDrops(true);
    buildParts();
    connectParts();
    connectForm();
    setPrimary(tr("New partner"), QStringLiteral("plus"), [this] { beginNew(); });
    setCommand(PageCommand::New, [this] { beginNew(); }, tr("New partner"));
    refresh();
}

void PartnersPage::buildParts()
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    m_switch->addChoice(shops, tr("Partners"));
    m_switch->addChoice(moves, tr("Moves"));
    m_switch->addChoice(months, tr("Months"));
    auto *line = new QHBoxLayout; // with large letters it has no room beside the title
    line->addWidget(m_switch);
    line->addStretch(1);
    body()->addLayout(line);
    m_list = new PartnerList(m_context);
    m_exchange = new ExchangePanel(m_context);
    m_recovery = new RecoveryPanel(m_context);
    m_exchange->layout()->addWidget(m_recovery);
    m_form = new PartnerForm(m_context);
    auto *card = new Card;
    card->body()->addWidget(m_form);
    auto *formColumn = new QWidget;
    auto *formLayout = new QVBoxLayout(formColumn);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addWidget(card);
    m_sides = new QStackedWidget;
    m_sides->addWidget(new ColumnScroll(m_exchange));
    m_sides->addWidget(new ColumnScroll(formColumn));
    auto *both = new QWidget;
    m_pair = new QHBoxLayout(both);
    m_pair->setContentsMargins(0, 0, 0, 0);
    m_pair->setSpacing(Theme::gap);
    m_pair->addWidget(m_list, 1);
    m_pair->addWidget(m_sides);
    m_moves = new PartnerMoves(m_context);
    m_settlement = new SettlementView(m_context);
    m_views = new QStackedWidget;
    m_views->addWidget(both);
    m_views->addWidget(m_moves);
    m_views->addWidget(m_settlement);
    body()->addWidget(m_views, 1);
}

void PartnersPage::connectParts()
{
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    const auto tell = [this] { m_context.events.notify(); };
    connect(m_switch, &SegmentedSwitch::chosen, this, &PartnersPage::showView);
    connect(m_list, &PartnerList::newWanted, this, &PartnersPage::beginNew);
    connect(m_list, &PartnerList::opened, this, &PartnersPage::edit);
    connect(m_list, &PartnerList::currentChanged, this, [this] {
        m_exchange->setPartner(m_list->current());
        m_recovery->setPartner(m_list->current());
    });
    connect(m_exchange, &ExchangePanel::failed, this, complain);
    connect(m_exchange, &ExchangePanel::editWanted, this, &PartnersPage::edit);
    const auto report = [this](const QString &text) {
        refresh();
        m_context.events.notify();
        banner().showMessage(Banner::Kind::Success, text);
    };
    connect(m_exchange, &ExchangePanel::done, this, report);
    connect(m_recovery, &RecoveryPanel::done, this, report);
    connect(m_recovery, &RecoveryPanel::failed, this, complain);
    connect(m_moves, &PartnerMoves::newWanted, this, &PartnersPage::beginNew);
    connect(m_settlement, &SettlementView::newWanted, this, &PartnersPage::beginNew);
    connect(m_moves, &PartnerMoves::failed, this, complain);
    connect(m_moves, &PartnerMoves::changed, this, tell);
    connect(m_settlement, &SettlementView::failed, this, complain);
    connect(m_settlement, &SettlementView::changed, this, tell);
}

void PartnersPage::connectForm()
{
    connect(m_form, &PartnerForm::failed, this,
            [this](const domain::Error &error) { banner().showError(error, m_context.format); });
    connect(m_form, &PartnerForm::cancelled, this, &PartnersPage::closeForm);
    connect(m_form, &PartnerForm::saved, this, [this] {
        banner().clear();
        closeForm();
        m_list->reload();
        m_context.events.notify();
    });
}

void PartnersPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool())
        beginNew();
    else
        takeFocus();
}

void PartnersPage::takeFocus()
{
    if (m_views->currentIndex() == 1)
        m_moves->takeFocus();
    else if (m_views->currentIndex() == 2)
        m_settlement->takeFocus();
    else if (m_sides->currentIndex() == 1)
        m_form->takeFocus();
    else
        m_list->takeFocus();
}

void PartnersPage::refresh()
{
    m_list->reload();
    m_exchange->reload();
    m_moves->reload();
    m_settlement->reload();
}

bool PartnersPage::stepBack()
{
    if (m_views->currentIndex() > 0) {
        showView(shops);
        return true;
    }
    if (m_sides->currentIndex() == 0)
        return false;
    closeForm();
    return true;
}

void PartnersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

void PartnersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PartnersPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_exchange->importFile(fileOf(event->mimeData()));
}

/// In a narrow window the form takes the place of the list, the rest stands below it.
void PartnersPage::fitSide()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool both = width() >= roomForBoth * letter;
    const bool form = m_sides->currentIndex() == 1;
    m_list->setVisible(both || !form);
    m_pair->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setMinimumWidth(both ? sideLetters * letter : 0);
    m_sides->setMaximumWidth(both ? sideLetters * letter : QWIDGETSIZE_MAX);
}

void PartnersPage::showView(const QString &view)
{
    m_switch->setCurrent(view);
    m_views->setCurrentIndex(static_cast<int>(views.indexOf(view)));
    takeFocus();
}

void PartnersPage::beginNew()
{
    m_form->beginNew();
    showForm();
}

void PartnersPage::edit()
{
    if (const auto row = m_list->current())
        openForm(*row);
}

void PartnersPage::openForm(const services::PartnerRow &row)
{
    m_form->show(row);
    showForm();
}

void PartnersPage::showForm()
{
    m_sides->setCurrentIndex(1);
    showView(shops);
    fitSide();
    m_form->takeFocus();
}

void PartnersPage::closeForm()
{
    m_sides->setCurrentIndex(0);
    fitSide();
    m_list->takeFocus();
}

QVariantMap PartnersPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_switch->current() != shops)
        work.insert(typedwork::viewKey, m_switch->current());
    if (m_sides->currentIndex() == 1)
        m_form->carry(work);
    if (const auto row = m_list->current())
        work.insert(partnerKey, row->id.value());
    return work;
}

void PartnersPage::takeUp(const QVariantMap &work)
{
    const auto choose = [this](qint64 id) { m_list->choose(domain::PartnerId(id)); };
    const qint64 form = work.value(typedwork::formKey, -1).toLongLong();
    if (form == 0)
        beginNew();
    else if (form > 0)
        choose(form);
    if (const auto row = m_list->current(); form > 0 && row && row->id.value() == form)
        openForm(typedwork::asRead(*row, work));
    choose(work.value(partnerKey).toLongLong());
    if (const QString view = work.value(typedwork::viewKey).toString(); views.contains(view))
        showView(view);
    Page::takeUp(work);
}

} // namespace bashgah::ui
