// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/parkedpanel.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

ParkedPanel::ParkedPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *head = new QLabel(tr("Parked purchases of today"));
    head->setFont(Theme::font(TextSize::Heading));
    head->setWordWrap(true);
    alignLeading(head);
    m_model = std::make_unique<Model>(columns(), [](const Row &row) { return row.id; });
    m_pane = new TablePane(head->text());
    m_pane->setObjectName(QStringLiteral("parkedList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->view().setObjectName(QStringLiteral("parkedTable"));
    m_pane->view().installEventFilter(this);
    const FitColumn whole{8, 0, {}, true};
    m_pane->fitColumns({whole, {14, 0}, whole}, 1, context.settings, QStringLiteral("counter.parked.widths"));
    m_pane->stackRows();
    const QString park = QStringLiteral("counter.park");
    context.actions.showKey(park, this, [this, park](const QKeySequence &) {
        //: %1 a key such as F8
        const QString how = tr("%1 sets the purchase on the screen aside; %1 on the empty counter comes back here.");
        m_pane->empty().setWords(QStringLiteral("shopping-basket"), tr("Nothing is parked"),
                                 how.arg(m_context.actions.callOf(park)));
    });
    auto *take = new QPushButton(tr("Take back"));
    take->setObjectName(QStringLiteral("parkedTake"));
    auto *discard = new QPushButton(tr("Give up"));
    discard->setObjectName(QStringLiteral("parkedDiscard"));
    auto *buttons = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    buttons->addWidget(take);
    buttons->addWidget(discard);
    column->addWidget(head);
    column->addWidget(m_pane, 1);
    column->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, [this] { choose(false); });
    connect(discard, &QPushButton::clicked, this, [this] { choose(true); });
}

std::vector<Column<ParkedPanel::Row>> ParkedPanel::columns() const
{
    const Format &format = m_context.format;
    const auto who = [this](const Row &row) { return row.memberName.isEmpty() ? tr("without member") : row.memberName; };
    std::vector<Column<Row>> all;
    all.push_back(textColumn<Row>(QStringLiteral("time"), tr("Time"),
                                  [&format](const Row &row) { return format.time(row.at); }));
    all.push_back(textColumn<Row>(QStringLiteral("member"), tr("Member"), who));
    const auto whole = [who, &format](const Row &row) {
        //: a member, an amount, a time
        return tr("%1, %2, %3").arg(who(row), format.money(row.amount), format.time(row.at));
    };
    all.back().tooltip = whole;
    all.back().accessibleText = whole;
    all.back().other = [&format](const Row &row, int role) {
        return role == RowModelBase::UnderRole  ? QVariant(QStringList{format.time(row.at)})
            : role == RowModelBase::UnderEndRole ? QVariant(format.money(row.amount))
                                                 : QVariant();
    };
    all.push_back(textColumn<Row>(QStringLiteral("amount"), tr("Amount"),
                                  [&format](const Row &row) { return format.money(row.amount); }, numberAlignment));
    return all;
}

void ParkedPanel::reload()
{
    if (showRows(*m_pane, *m_model, m_context.parking.list(), m_context.format, [this] { reload(); }))
        chooseFirst(*m_pane);
}

void ParkedPanel::takeCaret()
{
    m_pane->view().setFocus(Qt::ShortcutFocusReason);
}

void ParkedPanel::choose(bool discards)
{
    const auto row = chosenRow(*m_pane, *m_model);
    if (!row)
        return;
    if (discards)
        emit discardWanted(row->id);
    else
        emit takeBackWanted(row->id);
}

bool ParkedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool discards = key == Qt::Key_Delete;
    if (!discards && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    choose(discards);
    return true;
}

} // namespace bashgah::ui
