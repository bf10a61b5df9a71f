// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablepane.h"

#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/twolines.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

TablePane::TablePane(const QString &name, QWidget *parent) : QStackedWidget(parent)
{
    buildView(name);
    m_empty = new EmptyState;
    m_empty->setWords(QStringLiteral("inbox"), tr("Nothing here yet"), {});
    m_state = new EmptyState;
    addWidget(m_view);
    addWidget(m_empty);
    addWidget(m_state);
}

void TablePane::buildView(const QString &name)
{
    m_view = new QTableView;
    m_view->setAccessibleName(name);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    // one height for all: no row is measured
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(
        std::max(Theme::hitSize + 2, 2 * m_view->fontMetrics().height()));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(60);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &TablePane::opened);
}

void TablePane::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    const auto update = [this] {
        if (currentWidget() != m_state)
            showRows();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, update);
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentChanged(current); });
    showRows();
}

void TablePane::fitColumns(std::vector<FitColumn> columns, int wide, DeviceSettings &settings,
                           const QString &key)
{
    m_fit = new ColumnFit(*m_view, std::move(columns), wide);
    m_fit->keep(settings, key);
}

void TablePane::wantColumns(std::vector<bool> wanted)
{
    if (m_fit)
        m_fit->want(std::move(wanted));
}

void TablePane::stackRows()
{
    if (m_fit)
        m_fit->stack(*new TwoLines(*m_view));
}

void TablePane::showLoading()
{
    m_state->setWords(QStringLiteral("loader"), tr("Loading…"), {});
    m_state->setAction({}, {});
    setCurrentWidget(m_state);
}

void TablePane::showError(const domain::Error &error, const Format &format,
                          std::function<void()> retry)
{
    const ErrorText words(error, format);
    m_state->setWords(QStringLiteral("circle-alert"), words.problem(), words.remedy());
    const QString again = retry ? tr("Try again") : QString(); // before it is moved: arguments have no order
    m_state->setAction(again, std::move(retry));
    setCurrentWidget(m_state);
}

void TablePane::showRows()
{
    const bool any = m_view->model() && m_view->model()->rowCount() > 0;
    setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && !(key->modifiers() & Qt::ControlModifier) && m_view->currentIndex().isValid()) {
            emit opened(m_view->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void TablePane::copySelection() const
{
    QString text;
    const QAbstractItemModel *model = m_view->model();
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << Bidi::strip(model->index(row.row(), column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace bashgah::ui
