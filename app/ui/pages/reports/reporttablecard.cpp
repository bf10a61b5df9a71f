// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reporttablecard.h"

#include "ui/format/format.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tablepane.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace bashgah::ui {

using reports::ReportCell;

namespace {

/// RowModel compares rows.
struct Line
{
    QString key;
    std::vector<ReportCell> cells;
    bool operator==(const Line &) const = default;
};

constexpr int mostRows = 12;

} // namespace

Card *reportTableCard(const reports::ReportTable &table, const Format &format)
{
    auto *card = new Card(table.title);
    const auto shown = std::make_shared<const Format>(format); // the columns live as long as the card
    std::vector<Column<Line>> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        Column<Line> column{table.columns[i].key, table.columns[i].title,
                            [i, shown](const Line &line) { return line.cells[i].shown(*shown); }};
        if (!table.rows.empty() && table.rows.front().cells[i].isNumeric())
            column.alignment = numberAlignment;
        columns.push_back(std::move(column));
    }
    auto *model = new RowModel<Line, QString>(std::move(columns), [](const Line &line) { return line.key; }, card);
    std::vector<Line> lines;
    for (const reports::ReportRow &row : table.rows)
        lines.push_back({row.key, row.cells});
    model->setRows(std::move(lines));
    auto *pane = new TablePane(table.title);
    pane->setObjectName(QStringLiteral("report_") + table.key);
    pane->setModel(model);
    QTableView &view = pane->view();
    QHeaderView *header = view.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    const int rows = std::min(mostRows, static_cast<int>(table.rows.size()));
    pane->setFixedHeight(rows * view.verticalHeader()->defaultSectionSize() + header->sizeHint().height() + 6);
    card->body()->addWidget(pane);
    return card;
}

} // namespace bashgah::ui
