// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/bulkhistory.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

namespace {

constexpr int shownBatches = 8;

} // namespace

BulkHistory::BulkHistory(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("bulkHistory"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    m_title = new QLabel(tr("Earlier batches of points"));
    Theme::setMuted(m_title);
    column->addWidget(m_title);
    m_rows = new QVBoxLayout;
    column->addLayout(m_rows);
}

void BulkHistory::load()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto batches = m_context.bulk.batches(shownBatches).value_or(std::vector<services::BulkBatch>());
    setVisible(!batches.empty());
    for (const services::BulkBatch &batch : batches)
        addRow(batch);
}

QString BulkHistory::wordsOf(const services::BulkBatch &batch) const
{
    const Format &format = m_context.format;
    return tr("%1: %2 for each of %3 members. %4")
        .arg(format.dateTime(batch.at), format.signedPoints(batch.points), format.number(batch.members),
             Bidi::isolateAuto(batch.reason));
}

void BulkHistory::addRow(const services::BulkBatch &batch)
{
    auto *words = new QLabel(wordsOf(batch));
    words->setWordWrap(true);
    m_rows->addWidget(words);
    if (batch.undone) {
        words->setText(tr("%1 (taken back)").arg(words->text()));
        Theme::setMuted(words);
        return;
    }
    auto *back = new QPushButton(icons::icon(u"undo-2"), tr("Take this batch back…"));
    back->setObjectName(QStringLiteral("bulkBack%1").arg(batch.id.value()));
    back->setAccessibleDescription(words->text());
    m_rows->addWidget(back, 0, Qt::AlignLeading);
    connect(back, &QPushButton::clicked, this, [this, batch] { ask(batch); });
}

void BulkHistory::ask(const services::BulkBatch &batch)
{
    const ConfirmRequest request{tr("Take the batch back?"), wordsOf(batch), tr("Take back"), {}, true, {}};
    m_context.dialogs.confirm(request, this, [this, id = batch.id](bool accepted) {
        if (accepted)
            emit undoWanted(id);
    });
}

} // namespace bashgah::ui
