// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/batchpane.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::ImportBatch;
using services::ImportKind;

BatchPane::BatchPane(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(columns(), [](const ImportBatch &batch) { return batch.id; }),
      m_table(new TablePane(tr("Imports so far"))),
      m_undo(new QPushButton(icons::icon(u"undo-2"), tr("Take this import back…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->empty().setWords(QStringLiteral("history"), tr("No imports yet"),
                              tr("Choose a file above. Its import then stands here and can be taken back as a whole."));
    m_table->setModel(&m_model);
    m_table->view().horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 1);
    m_undo->setObjectName(QStringLiteral("imports.undo"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_undo);
    layout->addLayout(row);
    connect(m_table, &TablePane::currentChanged, this, &BatchPane::showButton);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_table->view().currentIndex();
        if (current.isValid())
            emit undoWanted(m_model.row(current.row()));
    });
}

std::vector<Column<ImportBatch>> BatchPane::columns() const
{
    std::vector<Column<ImportBatch>> list;
    list.push_back(textColumn<ImportBatch>(QStringLiteral("at"), tr("When"), [this](const ImportBatch &b) {
        return m_context.format.dateTime(b.createdAt);
    }));
    list.push_back(textColumn<ImportBatch>(QStringLiteral("file"), tr("File"), [](const ImportBatch &b) {
        return Bidi::isolate(b.sourceName);
    }));
    list.push_back(textColumn<ImportBatch>(QStringLiteral("kind"), tr("What"), [](const ImportBatch &b) {
        return b.kind == ImportKind::Members ? tr("Members") : tr("Purchases");
    }));
    const auto number = [&](const QString &id, const QString &header, qint64 ImportBatch::*value) {
        list.push_back({id, header, [this, value](const ImportBatch &b) { return m_context.format.number(b.*value); },
                        [value](const ImportBatch &b) { return QVariant(b.*value); }, numberAlignment});
    };
    number(QStringLiteral("receipts"), tr("Receipts"), &ImportBatch::receipts);
    number(QStringLiteral("refunds"), tr("Refunds"), &ImportBatch::refunds);
    number(QStringLiteral("members"), tr("New members"), &ImportBatch::members);
    list.push_back(textColumn<ImportBatch>(QStringLiteral("state"), tr("State"),
                                           [this](const ImportBatch &b) { return stateOf(b); }));
    return list;
}

QString BatchPane::stateOf(const ImportBatch &batch) const
{
    return batch.undoneAt ? tr("taken back, %1").arg(m_context.format.dateTime(*batch.undoneAt)) : tr("in the shop");
}

void BatchPane::refresh()
{
    auto batches = m_context.imports.batches();
    if (!batches) {
        m_table->showError(batches.error(), m_context.format, [this] { refresh(); });
        return;
    }
    m_model.setRows(std::move(*batches));
    m_table->showRows();
    m_table->view().resizeColumnsToContents();
    if (!m_table->view().currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->view().setCurrentIndex(m_model.index(0, 0)); // selectRow misses in RTL while hidden
    showButton();
}

void BatchPane::showButton()
{
    const QModelIndex current = m_table->view().currentIndex();
    m_undo->setVisible(m_model.rowCount() > 0);
    m_undo->setEnabled(current.isValid() && !m_model.row(current.row()).undoneAt);
}

} // namespace bashgah::ui
