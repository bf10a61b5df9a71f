// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/todaystrip.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int linesOfWords = 2; ///< beside the buttons; more go above them

} // namespace

TodayStrip::TodayStrip(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *head = new QHBoxLayout;
    m_unfold = new QToolButton;
    m_unfold->setObjectName(QStringLiteral("todayUnfold"));
    m_unfold->setText(tr("Purchases of today"));
    m_unfold->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_context.actions.showKey(QStringLiteral("counter.today"), m_unfold, [this](const QKeySequence &key) {
        m_unfold->setToolTip(ActionRegistry::withKey(tr("Purchases of today"), key));
    });
    m_unfold->setCheckable(true);
    connect(m_unfold, &QToolButton::clicked, this, [this](bool open) { open ? enter() : fold(); });
    head->addWidget(m_unfold);
    buildWords(head);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch(1);
    buildButtons(m_buttons);
    m_head->addLayout(head, 1);
    m_head->addLayout(m_buttons);
    column->addLayout(m_head);
    m_model = std::make_unique<Model>(columns(), [](const TodayPurchase &row) { return row.purchase.id; });
    m_pane = new TablePane(tr("Purchases of today"));
    m_pane->setObjectName(QStringLiteral("today"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->view().installEventFilter(this);
    m_pane->fitColumns({{8, 3}, {10, 2}, {14, 0}, {19, 0}, {13, 1}, {16, 0}}, 2, context.settings,
                       QStringLiteral("counter.today.widths"));
    column->addWidget(m_pane, 1);
    connect(m_pane, &TablePane::currentChanged, this, &TodayStrip::arrange); // other buttons, other room
    connect(m_pane, &TablePane::opened, this, [this] { m_refund->click(); });
    updateButtons();
    arrange();
}

void TodayStrip::buildWords(QHBoxLayout *row)
{
    m_scope = new QLabel;
    m_scope->setObjectName(QStringLiteral("todayScope"));
    Theme::setTone(m_scope, Tone::Muted);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("todayTotals"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_scope, m_totals}) {
        label->setWordWrap(true);
        alignLeading(label);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
}

void TodayStrip::buildAllButton()
{
    m_allButton = new QToolButton;
    m_allButton->setObjectName(QStringLiteral("stripAll"));
    m_allButton->setIcon(icons::icon(u"list"));
    m_allButton->setText(tr("All purchases of today"));
    m_allButton->setAccessibleName(m_allButton->text());
    m_context.actions.showKey(QStringLiteral("counter.whole_day"), m_allButton, [this](const QKeySequence &key) {
        m_allButton->setToolTip(ActionRegistry::withKey(m_allButton->text(), key));
    });
    m_allButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_allButton->setCheckable(true);
    connect(m_allButton, &QToolButton::clicked, this, &TodayStrip::showAll);
}

void TodayStrip::buildButtons(QHBoxLayout *row)
{
    m_member = new QPushButton(icons::icon(u"user"), tr("Profile"));
    m_refund = new QPushButton(icons::icon(u"undo-2"), tr("Refund…"));
    m_refund->setObjectName(QStringLiteral("stripRefund"));
    m_takeBack = new QPushButton(icons::icon(u"x"), tr("Take back"));
    m_takeBack->setObjectName(QStringLiteral("stripTakeBack"));
    m_takeBack->setToolTip(tr("The purchase was a mistake: as if it had never been (Delete)"));
    m_attach = new QPushButton(icons::icon(u"user-plus"), tr("Give to a member…"));
    m_attach->setObjectName(QStringLiteral("stripAttach"));
    m_attach->setToolTip(tr("Who bought it came back: it becomes theirs, with the points of its day (Insert)"));
    m_receipt = new QPushButton(tr("Receipt"));
    m_receipt->setObjectName(QStringLiteral("stripReceipt"));
    m_receipt->setToolTip(tr("Print the receipt again"));
    buildAllButton();
    row->addWidget(m_allButton);
    for (QPushButton *button : {m_member, m_attach, m_receipt, m_refund, m_takeBack})
        row->addWidget(button);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        if (const TodayPurchase *chosen = current())
            emit attachWanted(chosen->purchase.id);
    });
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        if (const TodayPurchase *chosen = current())
            emit receiptWanted(chosen->purchase.id);
    });
    connect(m_member, &QPushButton::clicked, this, [this] {
        if (const TodayPurchase *chosen = current(); chosen && chosen->purchase.member)
            emit memberWanted(*chosen->purchase.member);
    });
    connect(m_refund, &QPushButton::clicked, this, [this] {
        if (const TodayPurchase *chosen = current())
            emit refundWanted(chosen->purchase.id);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const TodayPurchase *chosen = current())
            emit takeBackWanted(chosen->purchase.id);
    });
}

std::vector<Column<TodayPurchase>> TodayStrip::columns() const
{
    const Format &format = m_context.format;
    using Row = TodayPurchase;
    const auto member = [this](const Row &row) {
        return row.purchase.member ? row.memberName : tr("without member");
    };
    const auto points = [&format](const Row &row) {
        const QString earned = format.signedNumber(row.purchase.earned.value());
        const qint64 spent = row.purchase.redeemedPoints.value();
        return spent == 0 ? earned : QString(earned + u' ' + format.signedNumber(-spent));
    };
    std::vector<Column<Row>> all;
    all.push_back(textColumn<Row>(QStringLiteral("time"), tr("Time"), [&format](const Row &row) {
        return format.time(row.purchase.occurredAt);
    }));
    all.push_back(textColumn<Row>(QStringLiteral("ref"), tr("Number"), [&format](const Row &row) {
        return Bidi::isolate(format.localDigits(row.purchase.ref));
    }));
    all.push_back(textColumn<Row>(QStringLiteral("member"), tr("Member"), member));
    all.push_back(textColumn<Row>(QStringLiteral("amount"), tr("Amount"),
                                  [&format](const Row &row) { return format.money(row.purchase.net()); },
                                  numberAlignment));
    all.push_back(textColumn<Row>(QStringLiteral("points"), tr("Points"), points, numberAlignment));
    all.push_back(textColumn<Row>(QStringLiteral("state"), tr("State"), [this](const Row &row) {
        return stateText(row.purchase.state());
    }));
    return all;
}

QString TodayStrip::stateText(domain::PurchaseState state) const
{
    switch (state) {
    case domain::PurchaseState::Recorded: return tr("recorded");
    case domain::PurchaseState::PartlyRefunded: return tr("partly refunded");
    case domain::PurchaseState::Refunded: return tr("refunded");
    case domain::PurchaseState::Void: return tr("taken back");
    }
    return {};
}

void TodayStrip::setFolding(bool folds)
{
    if (m_folds == folds)
        return;
    m_folds = folds;
    setOpen(m_open);
}

void TodayStrip::setOpen(bool open)
{
    m_open = open && m_folds;
    emit unfolded(m_open);
    arrange();
}

/// Whoever goes on selling has seen enough of the others.
void TodayStrip::fold()
{
    setOpen(false);
    if (m_all)
        showAll(false);
}

void TodayStrip::showAll(bool all)
{
    m_all = all;
    refresh();
    if (all)
        enter();
}

void TodayStrip::enter()
{
    setOpen(true);
    QTableView &view = m_pane->view();
    if (m_model->rowCount() == 0) {
        m_unfold->setFocus();
        return;
    }
    if (!view.currentIndex().isValid())
        view.setCurrentIndex(m_model->index(0, 0));
    view.setFocus();
}

void TodayStrip::arrange()
{
    const bool any = m_model->rowCount() > 0;
    const bool shown = (any || m_failed) && (!m_folds || m_open); // the first purchase of the day needs the room
    m_pane->setVisible(shown);
    for (QPushButton *button : {m_member, m_receipt, m_refund, m_takeBack})
        button->setVisible(shown && any);
    m_scope->setVisible(any ? shown : m_hasMore || m_all);
    updateButtons(); // which of profile and member stands there
    m_allButton->setVisible((shown || !any) && (m_all || m_hasMore));
    m_allButton->setChecked(m_all);
    m_unfold->setVisible(m_folds && (any || m_failed));
    m_unfold->setChecked(m_open);
    m_unfold->setIcon(icons::icon(m_open ? u"chevron-down" : u"chevron-up"));
    fitHead(shown);
    layout()->activate(); // the rows inside know their sizes of before otherwise
    const bool wraps = layout()->hasHeightForWidth();
    const int line = wraps ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    // The words wanted whole; of the list alone less will do.
    const int spare = std::max(0, m_pane->sizeHint().height() - m_pane->minimumHeight());
    setMinimumHeight(shown ? line - spare : line); // a splitter asks for no height that depends on the width
    setMaximumHeight(shown ? QWIDGETSIZE_MAX : line);
}

/// The buttons stand below the words where they would squeeze them; the list gives up a row for that.
void TodayStrip::fitHead(bool shown)
{
    const int room = width() - m_buttons->sizeHint().width() - m_unfold->sizeHint().width() - 2 * Theme::gap;
    const int words = m_totals->fontMetrics().horizontalAdvance(m_totals->text());
    const bool below = shown && words > linesOfWords * room;
    m_head->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The purchase in hand needs the height: two rows are enough here, the rest scrolls.
    m_pane->setMinimumHeight((below ? 3 : 4) * fontMetrics().lineSpacing() + 3 * Theme::smallGap);
}

void TodayStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

const TodayPurchase *TodayStrip::current() const
{
    const QModelIndex index = m_pane->view().currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

void TodayStrip::updateButtons()
{
    const TodayPurchase *row = current();
    const bool whole = row && row->purchase.state() == domain::PurchaseState::Recorded;
    m_member->setEnabled(row && row->purchase.member);
    m_refund->setEnabled(row && row->purchase.refundable().isPositive());
    m_takeBack->setEnabled(whole);
    m_receipt->setEnabled(row != nullptr);
    m_attach->setEnabled(whole);
    const bool open = !m_pane->isHidden();
    m_member->setVisible(open && !(row && !row->purchase.member));
    m_attach->setVisible(open && row && !row->purchase.member);
}

bool TodayStrip::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Delete || key == Qt::Key_Insert) {
        (key == Qt::Key_Delete ? m_takeBack : m_attach)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bashgah::ui
